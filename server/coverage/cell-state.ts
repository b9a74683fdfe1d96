import { type CellState, cellStates } from '#contracts/coverage.ts';

/** What the state of a cell depends on. What takes longer to find out is asked for only where it is reached. */
export interface CellFacts {
  readonly isOutOfScope: boolean;
  readonly papers: number;
  readonly cases: number;
  /** One link at least that puts something here is above low confidence. */
  readonly sure: boolean;
  readonly isContested: () => boolean;
  /** From the newest paper to the year in which this is asked; null where there is none. */
  readonly age: number | null;
  readonly staleAfter: number;
  /** Different ones among papers and cases; null where a facet is by settings or topics. */
  readonly settings: () => number | null;
}

/** The first state whose rule holds, in the order of `cellStates`. */
export const stateOf = (facts: CellFacts): CellState => cellStates.find((state) => rules[state](facts)) ?? 'covered';

/** The exact rule of each state, as docs/methods.md tells them. */
export const rules: Readonly<Record<CellState, (facts: CellFacts) => boolean>> = {
  'out of scope': ({ isOutOfScope }) => isOutOfScope,
  none: ({ papers, cases }) => papers === 0 && cases === 0,
  unverified: ({ sure }) => !sure,
  'practice only': ({ papers }) => papers === 0,
  contested: ({ isContested }) => isContested(),
  stale: ({ age, staleAfter }) => age !== null && age > staleAfter,
  'one study': ({ papers }) => papers === 1,
  'research only': ({ cases }) => cases === 0,
  narrow: ({ settings }) => {
    const different = settings();
    return different !== null && different < 2;
  },
  covered: () => true,
};
