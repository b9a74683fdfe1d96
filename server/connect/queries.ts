import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge } from '#server/graph/rows.ts';

export const listLinks = defineQuery({
  file: 'connect/list-links.cypher',
  mode: 'read',
  params: z.object({ links: z.array(z.object({ id: z.string(), from: z.string(), to: z.string() })) }),
  row: z.object({ edge: StoredEdge }),
});
