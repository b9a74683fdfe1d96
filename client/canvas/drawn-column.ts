import type { Column } from '#contracts/registry-shape.ts';
import type { Span } from './stack-column.ts';

/** A drawn thing, or the last row of a column that stands for what is folded away. All in px at zoom 1. */
export interface Row {
  readonly id: string;
  readonly column: Column;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** The middle, on a whole pixel: labels and lines stand on it. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where the label ends. */
  readonly labelRight: number;
}

export interface DrawnGroup {
  readonly title: string | null;
  readonly head: Span | null;
  readonly rows: readonly Row[];
}

export interface DrawnColumn {
  readonly column: Column;
  readonly title: string;
  /** Drawn and folded. */
  readonly count: number;
  readonly left: number;
  readonly right: number;
  /** Where the gap on the right begins: past the column, and past every label that is wider. */
  readonly edge: number;
  readonly groups: readonly DrawnGroup[];
  readonly folded: readonly string[];
  readonly more: Row | null;
}

/** From the left of a row to its label: the shape stands there. */
export const labelInset = 16;

/** Between a line and the label or shape at its end. */
export const air = 3;

/** From top to bottom, with the row that stands for what is folded. */
export const rowsOf = ({ groups, more }: DrawnColumn): readonly Row[] => [
  ...groups.flatMap(({ rows }) => rows),
  ...(more ? [more] : []),
];

/** The line of text in the room of a subhead. */
export const subheadLine = ({ top, height }: Span): Span => ({ top: top + Math.max(0, height - 18), height: 16 });

/** What of the canvas is a row's: its column, its label and a little air. */
export const boxOf = ({ left, right, labelRight }: Row): { readonly left: number; readonly right: number } => ({
  left: left - air,
  right: Math.max(right, Math.ceil(labelRight) + air),
});

/** The row of a column that stands closest to a height. */
export const nearestRow = (column: DrawnColumn, y: number): Row | undefined =>
  rowsOf(column).reduce<Row | undefined>(
    (best, row) => (best && Math.abs(best.y - y) <= Math.abs(row.y - y) ? best : row),
    undefined,
  );

/** Not an id of the graph: no kind has this prefix. */
export const moreRowOf = (column: Column): string => `more:${column}`;

export const moreLabel = (count: number): string => `${count} more`;
