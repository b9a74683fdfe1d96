import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, GraphDatabase } from '#server/graph/graph-database.ts';
import { openGraph } from '#server/graph/open-graph.ts';
import { openFreshGraph, neo4jOfTests } from '#server/graph/testing/fresh-graph.ts';
import { readMeta } from '#server/graph/queries.ts';
import { listIds } from '#server/projection/queries.ts';
import { listLinksFrom } from '#server/share/queries.ts';

/** Where a process that is to be killed keeps its graph. */
export interface Store {
  readonly engine: Engine;
  /** What the process is told by its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Reads what is there now. */
  contents(): Promise<Contents>;
  dispose(): Promise<void>;
}

export interface Contents {
  readonly revision: number;
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** An empty one of either engine; the Neo4j is the one of the tests, emptied. */
export const emptyStore = async (engine: Engine): Promise<Store> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'throughline-crash-'));
  if (engine === 'neo4j') await (await openFreshGraph('neo4j')).dispose();
  const neo4j = engine === 'neo4j' ? neo4jOfTests() : undefined;
  return {
    engine,
    environment: {
      DATA_DIR: dataDir,
      LOG_LEVEL: 'fatal',
      ...(neo4j && { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password }),
    },
    contents: async () => {
      const graph = await openGraph({ ...(neo4j && { neo4j }), dataDir, log: { ...console, warn: () => undefined } });
      try {
        return await settledContents(graph);
      } finally {
        await graph.close();
      }
    },
    dispose: () => rm(dataDir, { recursive: true, force: true }),
  };
};

/** A Neo4j may still be ending the transaction of a client that is gone: two readings must agree. */
const settledContents = async (graph: GraphDatabase): Promise<Contents> => {
  let before = await contentsOf(graph);
  for (;;) {
    const now = await contentsOf(graph);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
};

const contentsOf = async (graph: GraphDatabase): Promise<Contents> => {
  const nodes = (await graph.read(listIds, {})).map(({ id }) => id);
  const links = (await graph.read(listLinksFrom, { ids: nodes })).map(({ edge }) => edge.id);
  const [meta] = await graph.read(readMeta, {});
  return { revision: meta?.revision ?? 0, nodes, links };
};
