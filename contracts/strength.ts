import { z } from 'zod';

/** How strong the evidence for a tactic is, in the words in which it is always said. */
const strengths = [
  'contested',
  'none in this collection',
  'one study',
  'several studies, in one setting',
  'several studies, across settings',
  'several studies, setting not stated',
] as const;
export const Strength = z.enum(strengths);
export type Strength = z.infer<typeof Strength>;

/** A paper that speaks about a tactic: how (its types of link), and its topics whose facet is `setting`. */
export interface Speaking {
  readonly types: readonly string[];
  readonly settings: readonly string[];
}

/** The first of the rules that holds, in the order of docs/methods.md. */
export const strengthOf = (papers: readonly Speaking[]): Strength => {
  const speaks = (type: string): boolean => papers.some(({ types }) => types.includes(type));
  if (speaks('CHALLENGES') && speaks('SUPPORTS')) return 'contested';
  if (papers.length === 0) return 'none in this collection';
  if (papers.length === 1) return 'one study';
  const settings = new Set(papers.flatMap((paper) => paper.settings));
  if (settings.size === 0) return 'several studies, setting not stated';
  return settings.size === 1 ? 'several studies, in one setting' : 'several studies, across settings';
};
