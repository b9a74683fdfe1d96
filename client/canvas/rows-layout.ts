import type { DrawnColumn, Row } from './drawn-column.ts';
import type { Size, View } from './whole-view.ts';

/** A layout whose things stand in columns, row under row. All in px at zoom 1. */
export interface RowsLayout {
  readonly size: Size;
  readonly view: View;
  readonly columns: readonly DrawnColumn[];
  /** Every drawn row by its id, the rows "n more" too. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The row where a thing is drawn: its own, or the one that it is folded into. */
  readonly rowOf: (id: string) => Row | undefined;
}
