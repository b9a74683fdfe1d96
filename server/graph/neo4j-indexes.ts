import { z } from 'zod';
import { defineQuery } from './define-query.ts';

/** Fails where they take longer than the driver’s callers wait. */
export const awaitIndexes = defineQuery({
  file: 'graph/await-indexes.neo4j.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({}),
});
