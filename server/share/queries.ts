import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge, StoredNode } from '#server/graph/rows.ts';

const ids = z.object({ ids: z.array(z.string()) });

export const listIds = defineQuery({
  file: 'share/list-ids.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

export const readNodes = defineQuery({
  file: 'share/read-nodes.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ node: StoredNode }),
});

export const listLinksFrom = defineQuery({
  file: 'share/list-links-from.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ edge: StoredEdge }),
});
