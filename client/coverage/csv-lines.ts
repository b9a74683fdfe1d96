import { stringify } from 'csv-stringify/browser/esm/sync';

/** Without it, Excel takes UTF-8 for something else. */
export const byteOrderMark = '\uFEFF';

/** As RFC 4180 has it; what a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvLines = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: lineBreak },
  );

/** One alone is no line end of this file, but spreadsheets take it for one where it isn’t quoted. */
const lineBreak = /[\r\n]/;
