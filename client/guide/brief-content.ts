import type { Node } from '#contracts/graph.ts';
import type { GuideAnswer, GuidedTactic, Linked } from '#contracts/guide.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';

/** A tactic as a brief has room for it. */
export interface BriefTactic {
  readonly guided: GuidedTactic;
  readonly supporting: readonly Linked[];
  readonly against: readonly Linked[];
  readonly cases: readonly Linked[];
}

export interface BriefContent {
  readonly tactics: readonly BriefTactic[];
  /** What is referred to, in the order in which it is first named: the first is [1]. */
  readonly references: readonly Node[];
}

/** Of so many tactics a brief is made where none is chosen. */
const mostUnchosen = 3;
/** So many studies of either sort have room where there is one tactic alone; of several, the best. */
const mostOfOne = 2;

/** What stands on the brief of an answer. */
export const briefContentOf = (
  { tactics, sources }: Pick<GuideAnswer, 'tactics' | 'sources'>,
  chosen: number,
): BriefContent => {
  const briefed = chosen > 0 ? tactics : tactics.slice(0, mostUnchosen);
  const room = briefed.length > 1 ? 1 : mostOfOne;
  const shown = briefed.map((guided) => ({
    guided,
    supporting: guided.papers.slice(0, room),
    against: guided.against.slice(0, room),
    cases: guided.cases.slice(0, 1),
  }));
  const named = shown.flatMap(({ supporting, against, cases }) =>
    [...supporting, ...against, ...cases].flatMap(({ node, edge }) => {
      const source = sources.find(({ id }) => id === leadingEvidence(edge)?.source);
      return source ? [node, source] : [node];
    }),
  );
  return { tactics: shown, references: [...new Map(named.map((node) => [node.id, node])).values()] };
};
