import type { CoverageAnswer } from '#contracts/coverage.ts';
import { matrixOf, stateAt } from '#client/coverage/coverage-matrix.ts';
import { byteOrderMark, csvLines } from '#client/coverage/csv-lines.ts';

/**
 * One line a cell (RFC 4180), cells that hold nothing too, so that a spreadsheet can count gaps; whatever the page leaves
 * out. In parts, one a row, so that no text of all cells is held.
 */
export const matrixCsv = (answer: CoverageAnswer): string[] => {
  const { rows, columns, cellAt } = matrixOf(answer);
  const named = (ids: readonly string[]): string => ids.map((id) => answer.titles[id] ?? id).join('; ');
  return [
    byteOrderMark + csvLines([heads]),
    ...rows.map((row) =>
      csvLines(
        columns.map((column) => {
          const cell = cellAt(row.id, column.id);
          const { papers = [], cases = [] } = cell ?? {};
          return [
            row.id,
            row.title,
            row.group ?? '',
            column.id,
            column.title,
            column.group ?? '',
            stateAt(cell),
            papers.length,
            cases.length,
            named(papers),
            named(cases),
            papers.join(' '),
            cases.join(' '),
          ];
        }),
      ),
    ),
  ];
};

const heads = [
  'row id',
  'row',
  'row group',
  'column id',
  'column',
  'column group',
  'state',
  'papers',
  'cases',
  'paper short titles',
  'case short titles',
  'paper ids',
  'case ids',
];
