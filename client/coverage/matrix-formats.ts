import { type CoverageAnswer, type CoverageFacet, usualStaleAfter } from '#contracts/coverage.ts';

export const matrixFormats = ['csv', 'svg', 'png', 'json'] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

export const formatNames: Readonly<Record<MatrixFormat, { readonly name: string; readonly use: string }>> = {
  csv: { name: 'CSV', use: 'One line a cell, every one, for spreadsheets' },
  svg: { name: 'SVG', use: 'As it is arranged here; stays sharp' },
  png: { name: 'PNG, 2×', use: 'Slides, documents, messages; as it is arranged here' },
  json: { name: 'JSON', use: 'Programs; the whole answer as it was given' },
};

interface About extends Pick<CoverageAnswer, 'asOf' | 'staleAfter'> {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
}

/** Without its ending: `throughline-coverage-tactic-by-setting-revision-12`. */
export const fileNameOf = ({ rows, columns, asOf, staleAfter }: About): string =>
  `throughline-coverage-${rows}-by-${columns}-revision-${asOf.revision}${oldAfterName(staleAfter)}`;

/** "-old-after-10"; nothing where it is as usual. */
export const oldAfterName = (staleAfter: number): string =>
  staleAfter === usualStaleAfter ? '' : `-old-after-${staleAfter}`;
