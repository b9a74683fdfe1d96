import type { CellState } from '#contracts/coverage.ts';

interface Counts {
  readonly papers: number;
  readonly cases: number;
}

export interface Basis {
  readonly staleAfter: number;
  /** On which the states are decided. */
  readonly date: string;
}

/** The rule that gave a cell its state, in one sentence. */
export const ruleOf = (state: CellState, basis: Basis): string => rules[state](basis);

/** What would have to arrive for the state to be another. */
export const missingIn = (state: CellState, counts: Counts): string => missing[state](counts);

const rules: Readonly<Record<CellState, (basis: Basis) => string>> = {
  'out of scope': () => 'Editors decided that this pair is no concern of the collection.',
  none: () => 'No paper and no case in this collection counts for both.',
  unverified: () => 'Every link that puts something here has low confidence.',
  'practice only': () => 'Cases in this collection count for both, and no paper does.',
  contested: () => 'One paper challenges what another supports, or a link that puts something here is disputed.',
  stale: ({ staleAfter, date }) =>
    `The newest paper here is from more than ${staleAfter === 1 ? 'one year' : `${staleAfter} years`} before ${date.slice(0, 4)}.`,
  'one study': () => 'One paper in this collection counts for both.',
  'research only': () => 'Papers in this collection count for both, and no case does.',
  narrow: () => 'Papers and cases count for both, but together they name fewer than two settings.',
  covered: () => 'Papers and cases count for both, and no rule for a gap holds.',
};

const missing: Readonly<Record<CellState, (counts: Counts) => string>> = {
  'out of scope': () => 'Nothing is expected here.',
  none: () => 'A paper and a case. That they are not in this collection does not mean that there are none.',
  unverified: (counts) => `A check of these links against their sources${andTheOther(counts)}.`,
  'practice only': () => 'A paper.',
  contested: (counts) => `An answer to the dispute${andTheOther(counts)}.`,
  stale: (counts) => `A newer paper${andTheOther(counts)}.`,
  'one study': (counts) => `A second paper${andTheOther(counts)}.`,
  'research only': () => 'A case.',
  narrow: () => 'A paper or a case in another setting.',
  covered: () => 'Nothing that these rules ask for.',
};

const andTheOther = ({ papers, cases }: Counts): string => {
  if (papers === 0) return ', and a paper';
  return cases === 0 ? ', and a case' : '';
};

/** "1 paper, 0 cases". */
export const countsInWords = ({ papers, cases }: Counts): string =>
  `${papers} ${papers === 1 ? 'paper' : 'papers'}, ${cases} ${cases === 1 ? 'case' : 'cases'}`;
