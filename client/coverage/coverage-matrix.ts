import { type Cell, type CellState, cellStates, type CoverageAnswer, type CoverageValue } from '#contracts/coverage.ts';
import { folded } from '#contracts/fold.ts';
import { compareText } from '#contracts/order.ts';
import { byGroup } from '#client/coverage/by-group.ts';
import { cellName } from '#client/coverage/cell-name.ts';

/** An answer to be looked up by rows and columns. */
export interface Matrix {
  readonly rows: readonly CoverageValue[];
  readonly columns: readonly CoverageValue[];
  /** Undefined where the collection holds nothing. */
  readonly cellAt: (row: string, column: string) => Cell | undefined;
}

export const matrixOf = ({ cells, rowValues, columnValues }: CoverageAnswer): Matrix => {
  const byName = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  return {
    rows: rowValues,
    columns: columnValues,
    cellAt: (row, column) => byName.get(cellName(row, column)),
  };
};

/** How many cells are in which state; those that the answer leaves out are `none`. */
export const countStates = ({ cells, rows, columns }: CoverageAnswer): ReadonlyMap<CellState, number> => {
  const counts = new Map<CellState, number>(cellStates.map((state) => [state, 0]));
  const count = (state: CellState, more: number) => counts.set(state, (counts.get(state) ?? 0) + more);
  for (const { state } of cells) count(state, 1);
  return count('none', rows.length * columns.length - cells.length);
};

export const rowOrders = ['collection', 'papers', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

export interface Arrangement {
  readonly order: RowOrder;
  readonly isGrouped: boolean;
  /** What the names of rows must hold; "" for any. */
  readonly text: string;
  readonly shown: ReadonlySet<CellState>;
}

export type Line =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'row'; readonly value: CoverageValue };

/** The rows that are left, in their order, each group under its head. */
export const linesOf = (matrix: Matrix, arrangement: Arrangement): Line[] => {
  const rows = sorted(filtered(matrix, arrangement), arrangement.order);
  if (!arrangement.isGrouped || !hasGroups(matrix.rows)) return rows.map(lineOf);
  const groups = new Map(byGroup(rows).map(({ group, values }) => [group, values]));
  return byGroup(matrix.rows).flatMap(({ group }) => {
    const values = groups.get(group) ?? [];
    return values.length === 0
      ? []
      : [{ kind: 'group' as const, title: group ?? 'In no group' }, ...values.map(lineOf)];
  });
};

export const hasGroups = (rows: readonly CoverageValue[]): boolean => rows.some(({ group }) => group !== null);

const lineOf = (value: CoverageValue): Line => ({ kind: 'row', value });

const filtered = ({ rows, columns, cellAt }: Matrix, { text, shown }: Arrangement): CoverageValue[] => {
  const sought = folded(text.trim());
  return rows.filter(
    ({ id, title, group }) =>
      folded(`${title} ${group ?? ''}`).includes(sought) &&
      (shown.size === cellStates.length || columns.some((column) => shown.has(stateAt(cellAt(id, column.id))))),
  );
};

export const stateAt = (cell: Cell | undefined): CellState => cell?.state ?? 'none';

const sorted = (rows: readonly CoverageValue[], order: RowOrder): readonly CoverageValue[] => {
  if (order === 'collection') return rows;
  return rows.toSorted(
    (a, b) =>
      (order === 'papers' ? b.papers - a.papers || b.cases - a.cases : 0) ||
      compareText(a.title, b.title) ||
      compareText(a.id, b.id),
  );
};
