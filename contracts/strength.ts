import { z } from 'zod';
import type { Stance } from './registry-shape.ts';

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

/** A paper that speaks about a tactic: how, and its topics whose facet is `setting`. */
export interface Speaking {
  readonly stances: readonly Stance[];
  readonly settings: readonly string[];
}

/** The first of the rules that holds, in the order of docs/methods.md. */
export const strengthOf = (papers: readonly Speaking[]): Strength => {
  const speaks = (stance: Stance): boolean => papers.some(({ stances }) => stances.includes(stance));
  if (speaks('against') && speaks('for')) return 'contested';
  if (papers.length === 0) return 'none in this collection';
  if (papers.length === 1) return 'one study';
  const settings = new Set(papers.flatMap((paper) => paper.settings));
  if (settings.size === 0) return 'several studies, setting not stated';
  return settings.size === 1 ? 'several studies, in one setting' : 'several studies, across settings';
};
