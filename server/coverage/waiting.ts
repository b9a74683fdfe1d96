import type { Cell, CoverageFacet } from '#contracts/coverage.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Matrix } from './cells.ts';
import { valuesOfFacet } from './facet-values.ts';
import { membershipOf } from './membership.ts';
import { perKey, perProjection } from '#server/projection/per-projection.ts';

export type Audiences = ReadonlySet<string>;

/** Those whom papers that count for the row or for the column are of interest to; where the column is one, that one. */
export const audiencesOfCell = (
  projection: Projection,
  { rows, columns }: Matrix,
  { row, column }: Pick<Cell, 'row' | 'column'>,
): Audiences => {
  if (columns === 'audience') return new Set(allAudiences(projection).has(column) ? [column] : []);
  const near = [audiencesBy(projection, rows).get(row), audiencesBy(projection, columns).get(column)];
  return new Set(near.flatMap((audiences) => [...(audiences ?? [])]));
};

/** Those of some audiences for which nothing in a cell counts. */
export const waitingOf = (
  projection: Projection,
  audiences: Audiences,
  { papers, cases }: Pick<Cell, 'papers' | 'cases'>,
): Audiences => {
  const { valuesOf } = membershipOf(projection, 'audience');
  const left = new Set(audiences);
  for (const id of [...papers, ...cases]) {
    if (left.size === 0) return left;
    for (const audience of valuesOf.get(id)?.keys() ?? []) left.delete(audience);
  }
  return left;
};

/** Those whom papers are of interest to, by what else these papers count for. */
const audiencesBy = perKey((projection, facet: CoverageFacet): ReadonlyMap<string, Audiences> => {
  const { valuesOf } = membershipOf(projection, 'audience');
  return new Map(
    [...membershipOf(projection, facet).thingsOf].map(([value, things]): [string, Audiences] => {
      const papers = things.filter(({ kind }) => kind === 'Paper');
      return [value, new Set(papers.flatMap(({ id }) => [...(valuesOf.get(id)?.keys() ?? [])]))];
    }),
  );
});

/** Those whom any paper is of interest to. */
export const allAudiences = perProjection((projection): Audiences => {
  const { thingsOf } = membershipOf(projection, 'audience');
  const isOfAPaper = (audience: string): boolean =>
    thingsOf.get(audience)?.some(({ kind }) => kind === 'Paper') === true;
  return new Set(valuesOfFacet(projection, 'audience').filter(isOfAPaper));
});
