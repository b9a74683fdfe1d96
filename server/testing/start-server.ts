import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '#server/app.ts';
import type { Change } from '#server/graph/change.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aChange } from '#server/graph/testing/a-change.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { listen } from '#server/http/listen.ts';
import { projectionsOf } from '#server/projection/projections.ts';

interface Parts {
  readonly change?: Partial<Change>;
  readonly digest?: string;
  readonly clientDirectory?: string;
  readonly rateLimit?: number;
  readonly now?: () => Date;
}

/** The whole server on a free port, over an embedded graph of its own that holds what is given; closed with the test. */
export const startServer = async ({ change, ...parts }: Parts = {}) => {
  const graph = await openEmbedded({ dataDir: temporaryFolder() });
  if (change) await graph.commit(aChange(change));
  const server = await serve(graph, parts);
  onTestFinished(async () => {
    await server.close();
    await graph.close();
  });
  return { ...server, graph };
};

/** The server over a graph that somebody else closes. */
export const serve = (graph: GraphDatabase, parts: Omit<Parts, 'change'> = {}) => {
  const app = createApp({
    graph,
    projections: projectionsOf(graph),
    log: pino({ level: 'silent' }),
    version: '1.2.3',
    digest: parts.digest ?? 'sources',
    clientDirectory: parts.clientDirectory ?? nothingBuilt,
    rateLimit: parts.rateLimit ?? 0,
    now: parts.now ?? (() => new Date()),
  });
  return listen(app, { host: '127.0.0.1', port: 0 });
};

const nothingBuilt = join(tmpdir(), 'throughline-without-client');
