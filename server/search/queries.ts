import { z } from 'zod';
import { Voice } from '#contracts/registry-shape.ts';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredNode } from '#server/graph/rows.ts';

export const readFoundNodes = defineQuery({
  file: 'search/read-found-nodes.cypher',
  mode: 'read',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ node: StoredNode }),
});

export const readFoundEvidence = defineQuery({
  file: 'search/read-found-evidence.cypher',
  mode: 'read',
  params: z.object({ edges: z.array(z.string()) }),
  row: z.object({
    edge: z.string(),
    id: z.string(),
    saidBy: Voice,
    quote: z.string().nullish(),
    reason: z.string().nullish(),
  }),
});
