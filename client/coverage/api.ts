import { queryOptions } from '@tanstack/react-query';
import { type CoverageFacet, type Gap, type GapsAnswer, getCoverage, getGaps } from '#contracts/coverage.ts';
import { request } from '#client/lib/request.ts';
import type { Asked } from '#client/coverage/asked.ts';
import type { GapsAsked } from '#client/coverage/gaps-asked.ts';

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

/** So many gaps are shown unless all are asked for, and then so many on a page. */
export const largestGaps = 10;
export const gapsOnPage = 50;

export interface GapsWanted extends Pick<GapsAsked, 'state' | 'about'>, Pick<Asked, 'asOf' | 'staleAfter'> {
  readonly offset: number;
  readonly limit: number;
}

export const gapsQuery = (wanted: GapsWanted) =>
  queryOptions({
    queryKey: ['gaps', wanted],
    queryFn: ({ signal }) => requestGaps(wanted, signal),
  });

/** All of some gaps, however many requests they take. */
export const allGaps = async (wanted: Omit<GapsWanted, 'offset' | 'limit'>): Promise<GapsAnswer> => {
  const items: Gap[] = [];
  for (;;) {
    // One after the other: each says how many there are.
    const answer = await requestGaps({ ...wanted, offset: items.length, limit: mostAtOnce });
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.total) return { ...answer, items };
  }
};

const mostAtOnce = 500;

const requestGaps = ({ state, about, asOf, ...rest }: GapsWanted, signal?: AbortSignal): Promise<GapsAnswer> =>
  request(
    getGaps,
    { query: { ...rest, ...(state ? { state } : {}), ...(about ? { about } : {}), ...(asOf ? { asOf } : {}) } },
    signal,
  );
