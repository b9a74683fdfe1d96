import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { openEmbedded } from '#server/graph/embedded.ts';
import type { Engine, GraphDatabase } from '#server/graph/graph-database.ts';
import { type Neo4jAddress, Neo4jConnection } from '#server/graph/neo4j-connection.ts';
import { neo4jTransaction } from '#server/graph/neo4j-transaction.ts';
import { openNeo4j } from '#server/graph/neo4j.ts';
import { emptyGraph } from './queries.ts';

const isNeo4jTested = process.env['NEO4J_TEST_URI'] !== undefined || process.env['CI'] === 'true';

/**
 * Runs the same tests on both engines. Neo4j is the one of NEO4J_TEST_URI; without it they fail where CI is true, and
 * elsewhere only the embedded engine is tested, which is said.
 */
export const onEachEngine = (suite: (engine: Engine) => void): void => {
  describe('on the embedded engine', () => {
    suite('embedded');
  });
  onNeo4j(() => suite('neo4j'));
};

/** Runs tests that need a Neo4j, under the same terms. */
export const onNeo4j = (suite: () => void): void => {
  if (!isNeo4jTested) process.stderr.write('Neo4j is not tested: NEO4J_TEST_URI is not set.\n');
  describe.runIf(isNeo4jTested)('on Neo4j', () => {
    suite();
  });
};

/** An empty graph for the test that is running, closed with it. The Neo4j behind it is emptied. */
export const freshGraph = async (engine: Engine): Promise<GraphDatabase> => {
  const { graph, dispose } = await openFreshGraph(engine);
  onTestFinished(dispose);
  return graph;
};

/** The same for `beforeAll`: what it opened is to be disposed of in `afterAll`. */
export const openFreshGraph = async (
  engine: Engine,
): Promise<{ graph: GraphDatabase; dispose: () => Promise<void> }> => {
  if (engine === 'neo4j') {
    await emptyNeo4j();
    const graph = openNeo4j(neo4jOfTests());
    return { graph, dispose: () => graph.close() };
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-'));
  const graph = await openEmbedded({ dataDir });
  const dispose = async (): Promise<void> => {
    await graph.close();
    await rm(dataDir, { recursive: true });
  };
  return { graph, dispose };
};

export const neo4jOfTests = (): Neo4jAddress => {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD } = process.env;
  if (NEO4J_TEST_URI === undefined || NEO4J_TEST_PASSWORD === undefined)
    throw new Error('Neo4j can’t be tested: set NEO4J_TEST_URI, NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD');
  return { uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME ?? 'neo4j', password: NEO4J_TEST_PASSWORD };
};

const emptyNeo4j = async (): Promise<void> => {
  const connection = new Neo4jConnection(neo4jOfTests());
  await connection.use('WRITE', (session) =>
    session.executeWrite((tx) => neo4jTransaction(tx).run(emptyGraph, { graphId: randomUUID() })),
  );
  await connection.close();
};
