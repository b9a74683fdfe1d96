import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredNode } from '#server/graph/rows.ts';

export const listBestLinked = defineQuery({
  file: 'collection/list-best-linked.cypher',
  mode: 'read',
  params: z.object({ kinds: z.array(z.string()), limit: z.int() }),
  row: z.object({ node: StoredNode }),
});
