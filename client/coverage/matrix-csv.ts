import { stringify } from 'csv-stringify/browser/esm/sync';
import type { CoverageAnswer } from '#contracts/coverage.ts';
import { matrixOf, stateAt } from '#client/coverage/coverage-matrix.ts';

/**
 * One line a cell (RFC 4180), cells that hold nothing too, so that a spreadsheet can count gaps. In parts, one a row, so
 * that no text of all cells is held.
 */
export const matrixCsv = (answer: CoverageAnswer): string[] => {
  const { rows, columns, cellAt } = matrixOf(answer);
  const named = (ids: readonly string[]): string => ids.map((id) => answer.titles[id] ?? id).join('; ');
  return [
    byteOrderMark + linesOf([heads]),
    ...rows.map((row) =>
      linesOf(
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
  'paper titles',
  'case titles',
  'paper ids',
  'case ids',
];

/** Without it, Excel takes UTF-8 for something else. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run as a formula gets an apostrophe before it. */
const linesOf = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: lineBreak },
  );

/** One alone is no line end of this file, but spreadsheets take it for one where it isn’t quoted. */
const lineBreak = /[\r\n]/;
