import { queryOptions } from '@tanstack/react-query';
import { type CoverageFacet, getCoverage, getGaps } from '#contracts/coverage.ts';
import { request } from '#client/lib/request.ts';
import type { Asked } from '#client/coverage/asked.ts';

type CoverageAsked = Pick<Asked, 'rows' | 'columns' | 'asOf' | 'compare' | 'staleAfter'>;

/** While another moment of the same matrix is on its way, the last one stays. */
export const coverageQuery = ({ rows, columns, asOf, compare, staleAfter }: CoverageAsked) =>
  queryOptions({
    queryKey: ['coverage', rows, columns, asOf, compare, staleAfter],
    queryFn: ({ signal }) =>
      request(
        getCoverage,
        { query: { rows, columns, staleAfter, ...(asOf ? { asOf } : {}), ...(compare ? { compare } : {}) } },
        signal,
      ),
    placeholderData: (previous, query) => (isOf(query?.queryKey, rows, columns) ? previous : undefined),
  });

const isOf = (key: readonly unknown[] | undefined, rows: CoverageFacet, columns: CoverageFacet): boolean =>
  key?.[1] === rows && key[2] === columns;

export const gapsQuery = (limit: number) =>
  queryOptions({
    queryKey: ['gaps', limit],
    queryFn: ({ signal }) => request(getGaps, { query: { limit } }, signal),
    placeholderData: (previous) => previous,
  });
