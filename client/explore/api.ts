import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getEdge, getNeighbours, getNode } from '#contracts/explore.ts';
import { request, type RequestInput } from '#client/lib/request.ts';

export const nodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['node', id],
    queryFn: ({ signal }) => request(getNode, { params: { id } }, signal),
  });

/** Links arrive 200 at a time, best linked first. */
export const neighboursQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['neighbours', id],
    queryFn: ({ pageParam, signal }) =>
      request(
        getNeighbours,
        { params: { id }, query: { limit: 200, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const edgeQuery = (id: string) =>
  queryOptions({
    queryKey: ['edge', id],
    queryFn: ({ signal }) => request(getEdge, { params: { id } }, signal),
  });

type Narrowed = Omit<RequestInput<typeof getNeighbours>['query'], 'limit' | 'cursor'>;

/** A page of neighbours, narrowed by type, direction and kind. */
export const neighboursPageQuery = (id: string, narrowed: Narrowed, cursor: string | null) =>
  queryOptions({
    queryKey: ['neighbours page', id, narrowed, cursor],
    queryFn: ({ signal }) =>
      request(
        getNeighbours,
        { params: { id }, query: { limit: 200, ...narrowed, ...(cursor === null ? {} : { cursor }) } },
        signal,
      ),
  });
