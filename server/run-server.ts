import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { createApp } from './app.ts';
import type { Env } from './env.ts';
import type { GraphDatabase } from './graph/graph-database.ts';
import { openGraph } from './graph/open-graph.ts';
import { listen, type Listening } from './http/listen.ts';
import { sourcesDigest } from './http/sources-digest.ts';
import { loadFiles } from './load/load.ts';
import { seedFiles } from './load/seed-files.ts';
import { type FirstCollection, loadFirstCollection, untilSettled } from './operate/first-collection.ts';
import { projectionsOf } from './projection/projections.ts';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Environment → graph → app → listening, until a signal ends it in good order. Says where it answers, in one line. */
export const runServer = async (env: Env, say: (line: string) => void): Promise<void> => {
  const log = pino({ level: env.logLevel });
  const graph = await openGraph({ dataDir: env.dataDir, log, ...(env.neo4j && { neo4j: env.neo4j }) });
  try {
    const collection = await loadFirstCollection(graph, () => loadSeed(graph));
    const server = await serve(env, graph, log);
    const stopping = new AbortController();
    const recovering = recover(collection, { graph, log, signal: stopping.signal });
    closeWithGrace({ delay: longestStop, logger: { error: (message) => log.error(message) } }, async ({ err }) => {
      if (err) log.fatal({ err }, 'ending after an unexpected error');
      stopping.abort();
      await server.close();
      await recovering;
      await graph.close();
    });
    say(welcome(env, server.url, collection));
  } catch (error) {
    await graph.close();
    throw error;
  }
};

const longestStop = 20_000;

const loadSeed = (graph: GraphDatabase) =>
  loadFiles(graph, seedFiles(), {
    by: 'Throughline',
    why: 'The first collection, loaded at the first start',
    now: new Date(),
    // Always the same, so that two processes that start at once write it once.
    changeId: 'first-collection',
  });

const serve = async (env: Env, graph: GraphDatabase, log: Logger): Promise<Listening> => {
  const { version } = Package.parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
  const digest = sourcesDigest(['contracts', 'cypher', 'server'].map((folder) => root + folder));
  const projections = projectionsOf(graph);
  const app = createApp({
    graph,
    projections,
    log,
    version,
    digest,
    clientDirectory: `${root}dist/client`,
    rateLimit: env.rateLimit,
    now: () => new Date(),
  });
  const listening = await listen(app, { host: env.host, port: env.port });
  // Of a large graph it takes seconds: whoever asks first should not wait for it.
  projections.now().catch((error: unknown) => log.warn({ err: error }, 'the graph could not be projected yet'));
  return listening;
};

const Package = z.object({ version: z.string() });

/** While the graph can’t be reached the server already answers, with 503; what it missed at its start is done later. */
const recover = async (
  first: FirstCollection,
  { graph, log, signal }: { graph: GraphDatabase; log: Logger; signal: AbortSignal },
): Promise<void> => {
  if (first.outcome !== 'waiting') return;
  log.warn(first.reason);
  try {
    const later = await untilSettled(() => loadFirstCollection(graph, () => loadSeed(graph)), { every: 1000, signal });
    log.info({ outcome: later.outcome }, 'the graph can be read');
  } catch (error) {
    log.error({ err: error }, 'the first collection could not be loaded');
  }
};

const welcome = ({ neo4j, dataDir }: Env, url: string, { outcome }: FirstCollection): string => {
  const shown = url.replace(/\/\/(?:0\.0\.0\.0|\[::\]):/, '//localhost:');
  return `Throughline is at ${shown} – ${tellings[outcome](neo4j ? `Neo4j at ${neo4j.uri}` : dataDir)}.`;
};

const tellings: Readonly<Record<FirstCollection['outcome'], (place: string) => string>> = {
  loaded: (place) => `the first collection has been loaded into ${place}`,
  present: (place) => `its graph is in ${place}`,
  foreign: (place) => `${place} holds other data and is left as it is: name an empty database by NEO4J_DATABASE`,
  waiting: (place) => `${place} can’t be reached yet: until then it answers 503, and then goes on by itself`,
};
