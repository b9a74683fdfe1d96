import type { Gap } from '#contracts/coverage.ts';
import { rounded } from '#contracts/score.ts';

/** What makes a gap matter: docs/methods.md, "Gaps". */
export interface Surroundings {
  /** Of the other cells in its row and column, how many have both a paper and a case, and how many there are. */
  readonly bothSided: number;
  readonly others: number;
  readonly papers: number;
  readonly cases: number;
  /** Audiences for which there is something near, and nothing here. */
  readonly waiting: number;
}

/** The factors by which gaps are ranked. A score is a sum of parts, so each counts by its binary logarithm. */
export const partsOf = ({ bothSided, others, papers, cases, waiting }: Surroundings): Gap['parts'] => [
  part('covered around it', 1 + (others === 0 ? 0 : bothSided / others)),
  part('on one side only', 1 + (papers === 0 || cases === 0 ? papers + cases : 0)),
  part('audiences waiting', 1 + waiting),
];

/** The logarithm is taken of the factor as it is shown, so that a reader gets the same. */
const part = (name: string, factor: number): Gap['parts'][number] => {
  const shown = rounded(factor);
  return { name, factor: shown, value: rounded(Math.log2(shown)) };
};
