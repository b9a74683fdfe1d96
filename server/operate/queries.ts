import { z } from 'zod';
import { linkTypeNames } from '#contracts/registry.ts';
import { KindName } from '#contracts/view.ts';
import { defineQuery } from '#server/graph/define-query.ts';

export const countNodes = defineQuery({
  file: 'operate/count-nodes.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({ kind: KindName, count: z.int().positive() }),
});

export const countLinks = defineQuery({
  file: 'operate/count-links.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({ type: z.enum(linkTypeNames), count: z.int().positive() }),
});
