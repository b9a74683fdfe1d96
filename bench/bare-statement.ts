import { z } from 'zod';
import type { Query } from '#server/graph/define-query.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';

/** A statement by the engine’s driver, its rows neither checked nor formed. */
export const bareStatement = <P extends object, R>(
  graph: Pick<GraphDatabase, 'read'>,
  query: Query<P, R>,
  parameters: P,
): Promise<unknown[]> => graph.read({ ...query, row: z.unknown() }, parameters);
