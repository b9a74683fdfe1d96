import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Kind } from '#contracts/registry.ts';
import { getSearch } from '#contracts/search.ts';
import { request } from '#client/lib/request.ts';

/** Hits for what was typed. An earlier request is aborted; its answer stays until the next is there. */
export const searchQuery = (text: string, kind: Kind | null) =>
  queryOptions({
    queryKey: ['search', text, kind],
    queryFn: ({ signal }) => request(getSearch, { query: { q: text, limit: 30, ...(kind ? { kind } : {}) } }, signal),
    placeholderData: keepPreviousData,
    enabled: text !== '',
  });

/** What the server takes as a query: it refuses more than 200 characters. */
export const asQuery = (typed: string): string => typed.trim().slice(0, 200).trim();
