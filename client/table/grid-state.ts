import { chosenOne } from '#client/scene/scene.ts';

/** Where the keyboard is in a table, by the ids of rows. */
export interface GridState {
  readonly active: string | null;
  /** Where that row stood when the keyboard came there: it goes on there once the row has gone. */
  readonly place: number;
  /** The row from which the choice is being extended. */
  readonly anchor: string | null;
  /** The one thing or link that was chosen when this state was made. */
  readonly chosen: string | null;
  /** What a choice of several that was made here is to leave as the one chosen thing: the keyboard stays where it is then. */
  readonly staying: { readonly chosen: string | null } | null;
}

export const atRow = (chosen: string | null): GridState => ({
  active: chosen,
  place: 0,
  anchor: null,
  chosen,
  staying: null,
});

export interface RowPlace {
  readonly id: string;
  readonly place: number;
}

export const movedTo = (state: GridState, { id, place }: RowPlace): GridState => ({
  ...state,
  active: id,
  place,
  anchor: null,
});

export const extendedTo = (state: GridState, { id, place }: RowPlace): GridState => ({
  ...state,
  active: id,
  place,
  anchor: state.anchor ?? state.active,
});

export const stayedFor = (state: GridState, selection: readonly string[]): GridState => ({
  ...state,
  staying: { chosen: chosenOne({ selection }) },
});

/** The place of the active row among the rows as they stand now. */
export const activePlace = (state: GridState, places: ReadonlyMap<string, number>): number =>
  places.get(state.active ?? '') ?? Math.max(0, Math.min(state.place, places.size - 1));

/** What was chosen elsewhere is where the keyboard goes on, if it has a row here. */
export const inStep = (state: GridState, chosen: string | null, rows: ReadonlyMap<string, number>): GridState => {
  if (state.chosen === chosen) return state;
  const place = chosen === null || state.staying?.chosen === chosen ? undefined : rows.get(chosen);
  return place === undefined ? { ...state, chosen, staying: null } : { ...atRow(chosen), place };
};
