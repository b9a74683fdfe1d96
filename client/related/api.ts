import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getRelated, type RelatedMode } from '#contracts/related.ts';
import { request } from '#client/lib/request.ts';

interface Wanted {
  readonly mode: RelatedMode;
  readonly limit: number;
}

/** Of one thing: what was shown in another mode stays until the answer is there. */
export const relatedQuery = (id: string, { mode, limit }: Wanted) =>
  queryOptions({
    queryKey: ['related', id, mode, limit],
    queryFn: ({ signal }) => request(getRelated, { params: { id }, query: { mode, limit } }, signal),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? keepPreviousData(previous) : undefined),
  });
