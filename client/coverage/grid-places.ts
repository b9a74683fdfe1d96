import type { CoverageValue } from '#contracts/coverage.ts';
import { cellWords, headWords } from '#client/coverage/cell-words.ts';
import type { Line, Matrix } from '#client/coverage/coverage-matrix.ts';
import type { GridPlace } from '#client/coverage/grid-keys.ts';

/** What stands at a place of the grid: a cell, the head of a row or of a column, or the corner with neither. */
export interface Standing {
  readonly row: CoverageValue | undefined;
  readonly column: CoverageValue | undefined;
}

/** The lines that are rows, in their order. */
export const rowsIn = (lines: readonly Line[]): readonly Row[] =>
  lines.flatMap((line, at) => (line.kind === 'row' ? [{ line: at, value: line.value }] : []));

interface Row {
  /** Place among the lines. */
  readonly line: number;
  readonly value: CoverageValue;
}

export const standingAt = (rows: readonly Row[], { columns }: Matrix, { row, column }: GridPlace): Standing => ({
  row: rows[row - 1]?.value,
  column: columns[column - 1],
});

/** All that a place says, in words; "" for the corner. */
export const placeWords = ({ row, column }: Standing, { cellAt }: Matrix): string => {
  if (row && column) return cellWords(row, column, cellAt(row.id, column.id));
  const head = row ?? column;
  return head ? headWords(head) : '';
};

/** As a cell is marked in the page: "3 12". */
export const placeOf = (mark: string | undefined): GridPlace | null => {
  const [row, column] = (mark ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

export const markOf = ({ row, column }: GridPlace): string => `${row} ${column}`;
