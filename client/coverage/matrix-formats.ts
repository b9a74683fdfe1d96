import type { CoverageAnswer, CoverageFacet } from '#contracts/coverage.ts';

export const matrixFormats = ['csv', 'svg', 'png', 'json'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

export const formatNames: Readonly<Record<MatrixFormat, { readonly name: string; readonly use: string }>> = {
  csv: { name: 'CSV', use: 'One line a cell, for spreadsheets' },
  svg: { name: 'SVG', use: 'As it is arranged here; stays sharp' },
  png: { name: 'PNG, 2×', use: 'Slides, documents, messages' },
  json: { name: 'JSON', use: 'Programs; the answer as it was given' },
};

interface About {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
  readonly asOf: CoverageAnswer['asOf'];
}

/** Without its ending: `throughline-coverage-tactic-by-setting-revision-12`. */
export const fileNameOf = ({ rows, columns, asOf }: About): string =>
  `throughline-coverage-${rows}-by-${columns}-revision-${asOf.revision}`;
