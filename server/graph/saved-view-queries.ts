import { z } from 'zod';
import { defineQuery } from './define-query.ts';

export const keepView = defineQuery({
  file: 'graph/keep-view.neo4j.cypher',
  mode: 'write',
  params: z.object({ id: z.string(), document: z.string() }),
  row: z.object({}),
});

export const readView = defineQuery({
  file: 'graph/read-view.neo4j.cypher',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ document: z.string() }),
});
