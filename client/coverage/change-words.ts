import type { CellChange, CoverageAnswer } from '#contracts/coverage.ts';

export interface ChangeWords extends Pick<CellChange, 'row' | 'column' | 'before' | 'after' | 'change'> {
  /** "Share a Vision × Education". */
  readonly name: string;
  /** What has arrived and did it: "Emerson 2012 and Ansell 2008"; "" where something left or was changed. */
  readonly by: string;
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Changes of cells as they are read. */
export const changeWords = (
  { rowValues, columnValues, titles, comparison }: CoverageAnswer,
  changes: readonly CellChange[],
): ChangeWords[] => {
  const values = [...(comparison?.gone ?? []), ...rowValues, ...columnValues];
  const names = new Map(values.map(({ id, title }) => [id, title]));
  return changes.map(({ row, column, before, after, change, papers, cases }) => ({
    row,
    column,
    before,
    after,
    change,
    name: `${names.get(row) ?? row} × ${names.get(column) ?? column}`,
    by: listed.format([...papers, ...cases].map((id) => titles[id] ?? id)),
  }));
};
