import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '#contracts/registry.ts';
import type { Hit, SearchAnswer } from '#contracts/search.ts';
import { useDebounced } from '#client/lib/use-debounced.ts';
import { searchQuery } from '#client/search/search-query.ts';

export interface Search {
  /** The newest answer there is; undefined while there is none. */
  readonly answer: SearchAnswer | undefined;
  readonly failure: { readonly error: unknown; readonly onRetry: () => void } | null;
  /** The answer still belongs to what was typed before. */
  readonly settling: boolean;
  /** The first hit for what is typed now, however fast Enter was pressed; undefined where there is none, or no answer. */
  readonly best: () => Promise<Hit | undefined>;
}

/** Searches as somebody types, once they pause for 120 ms. */
export const useSearch = (text: string, kind: Kind | null): Search => {
  const client = useQueryClient();
  const settled = useDebounced(text, 120);
  const query = useQuery(searchQuery(settled, kind));
  return {
    answer: text ? query.data : undefined,
    failure: text && query.isError ? { error: query.error, onRetry: () => query.refetch() } : null,
    settling: text !== settled || query.isPlaceholderData || query.isPending,
    best: () =>
      client.fetchQuery(searchQuery(text, kind)).then(
        ({ hits }) => hits[0],
        // The same query is observed here: `failure` tells of it as soon as the typing has settled.
        () => undefined,
      ),
  };
};
