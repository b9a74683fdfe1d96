import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import type { Change } from '#server/graph/change.ts';
import type { Engine, GraphDatabase } from '#server/graph/graph-database.ts';
import { aChange } from '#server/graph/testing/a-change.ts';
import { openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { listen } from '#server/http/listen.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { generateCollection } from './generate.ts';

const collectionSize = { papers: 20_000, links: 100_000, seed: 1 };
export const collectionInWords =
  '20,000 papers, 100,000 links, with one piece of evidence on each of a curated type (58 in 100)';

export interface ServedGraph {
  readonly graph: GraphDatabase;
  readonly url: string;
  stop(): Promise<void>;
}

/** The generated collection in a graph of its own, served by the real app in this process. Takes a minute or so. */
export const serveGeneratedGraph = async (engine: Engine): Promise<ServedGraph> => {
  const { graph, dispose } = await openFreshGraph(engine);
  for (const change of generatedChanges()) await graph.commit(change);
  const app = createApp({
    graph,
    projections: projectionsOf(graph),
    log: pino({ level: 'silent' }),
    version: 'bench',
    digest: 'bench',
    // No page is asked for.
    clientDirectory: tmpdir(),
    rateLimit: 0,
    now: () => new Date(),
  });
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  const stop = async (): Promise<void> => {
    await server.close();
    await dispose();
  };
  return { graph, url: server.url, stop };
};

/** In parts: Neo4j’s default memory doesn’t take all of it in one transaction. */
export const generatedChanges = (): Change[] => {
  const { nodes, edges } = generateCollection(collectionSize);
  const starts = Array.from({ length: Math.ceil(edges.length / part) }, (_, at) => at * part);
  return [aChange({ nodes }), ...starts.map((start) => aChange({ edges: edges.slice(start, start + part) }))];
};

const part = 10_000;
