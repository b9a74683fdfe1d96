import { openEmbedded } from './embedded.ts';
import type { GraphDatabase } from './graph-database.ts';
import type { GraphLog } from './graph-log.ts';
import { inUsableFolder } from './usable-folder.ts';
import { openNeo4j } from './neo4j.ts';
import type { Neo4jAddress } from './neo4j-connection.ts';

export interface GraphSettings {
  /** Absent: the embedded engine. */
  readonly neo4j?: Neo4jAddress;
  /** Where the embedded engine keeps what lasts. */
  readonly dataDir: string;
  readonly log: GraphLog;
}

/**
 * Opens the graph. On Neo4j it opens whether the server is there or not; see `openEmbedded` for what that may throw,
 * besides `GraphUnavailable` where the data folder can’t be used.
 */
export const openGraph = async ({ neo4j, dataDir, log }: GraphSettings): Promise<GraphDatabase> =>
  neo4j ? openNeo4j(neo4j) : inUsableFolder(dataDir, () => openEmbedded({ dataDir, log }));
