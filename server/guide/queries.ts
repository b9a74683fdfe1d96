import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge } from '#server/graph/rows.ts';

export const listLinksFrom = defineQuery({
  file: 'guide/list-links-from.cypher',
  mode: 'read',
  params: z.object({ ids: z.array(z.string()), types: z.array(z.string()) }),
  row: z.object({ edge: StoredEdge }),
});
