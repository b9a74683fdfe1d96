import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge } from '#server/graph/rows.ts';

export const readLinks = defineQuery({
  file: 'pages/read-links.cypher',
  mode: 'read',
  params: z.object({ rows: z.array(z.object({ from: z.string(), ids: z.array(z.string()) })) }),
  row: z.object({ edge: StoredEdge }),
});
