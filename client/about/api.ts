import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { getKind, type KindParams } from '#contracts/pages.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { request } from '#client/lib/request.ts';

/** The things of a kind, 100 at a time. While others are asked for, those that are listed stay. */
export const kindQuery = (kind: Kind, { q, without, sort }: KindParams) => {
  const asked = { ...(q && { q }), ...(without && { without }), ...(sort && { sort }) };
  return infiniteQueryOptions({
    queryKey: ['kind', kind, asked],
    queryFn: ({ pageParam, signal }) =>
      request(
        getKind,
        {
          params: { kind: registry.kinds[kind].prefix },
          query: { ...asked, limit: 100, ...(pageParam && { cursor: pageParam }) },
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
};
