import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge } from '#server/graph/rows.ts';

const ids = z.object({ ids: z.array(z.string()) });

export const listLinksFrom = defineQuery({
  file: 'share/list-links-from.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ edge: StoredEdge }),
});
