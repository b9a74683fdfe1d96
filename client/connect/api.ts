import { queryOptions } from '@tanstack/react-query';
import { getPaths } from '#contracts/connect.ts';
import { request } from '#client/lib/request.ts';

/** The few ways from one thing to another. */
export const pathsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['paths', from, to],
    queryFn: ({ signal }) => request(getPaths, { query: { from, to } }, signal),
  });
