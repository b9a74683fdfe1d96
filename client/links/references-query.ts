import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { NodeId } from '#contracts/graph.ts';
import { postReferences } from '#contracts/share.ts';
import { request } from '#client/lib/request.ts';

export type References = z.infer<typeof postReferences.response>;

/** As many as the server takes at once. */
const most = 500;

/** Things by their ids and, around papers, what their references name. */
export const referencesQuery = (ids: readonly NodeId[]) =>
  queryOptions({
    queryKey: ['references', ids],
    queryFn: async ({ signal }) => {
      const answers: References[] = [];
      for (let start = 0; start < ids.length; start += most)
        answers.push(await request(postReferences, { body: { ids: ids.slice(start, start + most) } }, signal));
      return together(answers);
    },
  });

/** Several answers as one. */
export const together = (answers: readonly References[]): References => ({
  nodes: [...new Map(answers.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()],
  edges: answers.flatMap(({ edges }) => edges),
  missing: answers.flatMap(({ missing }) => missing),
});
