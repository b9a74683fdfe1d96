import type { CoverageAnswer } from '#contracts/coverage.ts';
import { pngOf } from '#client/canvas/png.ts';
import { svgWhole } from '#client/canvas/svg.ts';
import { matrixCsv } from '#client/coverage/matrix-csv.ts';
import { type MatrixSheet, matrixSvg } from '#client/coverage/matrix-svg.ts';
import type { MatrixFormat } from '#client/coverage/matrix-formats.ts';
import type { NamedFile } from '#client/lib/request-file.ts';

/** A matrix as a file: `throughline-coverage-tactic-by-setting-revision-12.csv`. */
export const matrixFile = async (
  format: MatrixFormat,
  answer: CoverageAnswer,
  sheet: MatrixSheet,
  name: string,
): Promise<NamedFile> => ({ name: `${name}.${format}`, content: await contents[format](answer, sheet) });

const contents: Readonly<Record<MatrixFormat, (answer: CoverageAnswer, sheet: MatrixSheet) => Blob | Promise<Blob>>> = {
  csv: (answer) => new Blob(matrixCsv(answer), { type: 'text/csv;charset=utf-8' }),
  json: (answer) => new Blob([JSON.stringify(answer, null, 2)], { type: 'application/json' }),
  svg: (_, sheet) => new Blob([svgWhole(matrixSvg(sheet))], { type: 'image/svg+xml' }),
  png: (_, sheet) => pngOf(matrixSvg(sheet), 2),
};
