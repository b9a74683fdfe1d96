import { type CellState, cellStates } from '#contracts/coverage.ts';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { type Arrangement, rowOrders } from '#client/coverage/coverage-matrix.ts';
import { stateName, stateNamed } from '#client/coverage/state-names.ts';

/** What somebody has arranged, as the address says it; what is as usual isn't said. */
export const arrangementParams = ({ order, isGrouped, text, shown }: Arrangement) =>
  ({
    order: order === 'collection' ? undefined : order,
    groups: isGrouped ? undefined : 'no',
    words: text || undefined,
    states: shown.size === cellStates.length ? undefined : [...shown].map(stateName).join(',') || noState,
  }) satisfies CoverageParams;

/** What can't be read counts as not said. */
export const arrangementIn = ({ order, groups, words = '', states }: CoverageParams): Arrangement => ({
  order: rowOrders.find((one) => one === order) ?? 'collection',
  isGrouped: groups !== 'no',
  text: words,
  shown: (states === undefined ? undefined : statesIn(states)) ?? new Set(cellStates),
});

/** Undefined where one can't be read. */
export const statesIn = (names: string): ReadonlySet<CellState> | undefined => {
  if (names === noState) return new Set();
  const states = names.split(',').map((name) => stateNamed(name));
  return states.includes(undefined) ? undefined : new Set(cellStates.filter((state) => states.includes(state)));
};

const noState = '-';
