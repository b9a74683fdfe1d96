import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { postView } from '#contracts/explore.ts';
import { getReady, getSchema } from '#contracts/operate.ts';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { request } from '#client/lib/request.ts';

const whileItFails = 3000;

type Membership = Pick<ViewDocument, 'seeds' | 'expansions' | 'collapsed' | 'revision'>;

/**
 * What a document holds, hidden and filtered things too: these are left out on the page, which counts them. Until it has
 * arrived, the last picture stays.
 */
export const viewQuery = ({ seeds, expansions, collapsed, revision }: Membership) => {
  const body = { version: 2 as const, seeds, expansions, collapsed, revision };
  return queryOptions({
    queryKey: ['view', body],
    queryFn: ({ signal }) => request(postView, { body }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.status === 'error' ? whileItFails : false),
  });
};

/** The whole collection: what questions are asked of. */
export const collectionQuery = viewQuery(wholeGraph);

/** What the collection is, and how many of each kind it holds. */
export const schemaQuery = queryOptions({
  queryKey: ['schema'],
  queryFn: ({ signal }) => request(getSchema, {}, signal),
  refetchInterval: ({ state }) => (state.status === 'error' ? whileItFails : false),
});

/**
 * Asks every few seconds whether the graph can be read, and at which revision. When it can again, or when it has
 * changed, everything on the page is asked for anew; until the answers are there, what is on the screen stays.
 */
export const readyQuery = queryOptions({
  queryKey: ['ready'],
  queryFn: async ({ client, signal, queryKey }) => {
    const before = client.getQueryState<{ revision: number }>(queryKey);
    const ready = await request(getReady, {}, signal);
    const changed = before?.data !== undefined && before.data.revision !== ready.revision;
    if (changed || before?.status === 'error')
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
    return ready;
  },
  staleTime: 0,
  retry: false,
  refetchInterval: ({ state }) => (state.status === 'error' ? 2000 : 5000),
});
