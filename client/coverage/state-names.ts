import { type CellState, cellStates } from '#contracts/coverage.ts';

/** A state as it stands in an address: `one-study`. */
export const stateName = (state: CellState): string => state.replaceAll(' ', '-');

export const stateNamed = (name: string): CellState | undefined =>
  cellStates.find((state) => stateName(state) === name);

export const stateNames = cellStates.map(stateName);
