import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fewPaths, getPaths, mostPaths } from '#contracts/connect.ts';
import { request } from '#client/lib/request.ts';

/** The few ways from one thing to another, or as many as can be had. While these are asked for, the few stay. */
export const pathsQuery = (from: string, to: string, limit: number = fewPaths) =>
  queryOptions({
    queryKey: ['paths', from, to, limit],
    queryFn: ({ signal }) => request(getPaths, { query: { from, to, limit } }, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === from && query.queryKey[2] === to ? keepPreviousData(previous) : undefined,
  });

/** So many must be asked for to have one of them, the first being 0. */
export const limitFor = (path: number): number => (path < fewPaths ? fewPaths : mostPaths);
