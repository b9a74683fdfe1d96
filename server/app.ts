import type { RequestListener } from 'node:http';
import compression from 'compression';
import express from 'express';
import type { Logger } from 'pino';
import type { Node } from '#contracts/graph.ts';
import { connectRoutes } from './connect/routes.ts';
import { exploreRoutes } from './explore/routes.ts';
import { coverageRoutes } from './coverage/routes.ts';
import type { GraphDatabase } from './graph/graph-database.ts';
import { guideRoutes } from './guide/routes.ts';
import { AnswerCache } from './http/answer-cache.ts';
import { serveClient } from './http/client-files.ts';
import { NotFound } from './http/errors.ts';
import { graphTag } from './http/graph-tag.ts';
import { keptFirst } from './http/kept-answers.ts';
import { mount } from './http/mount.ts';
import { answerProblem } from './http/problem.ts';
import { limitRate } from './http/rate-limit.ts';
import { logRequests } from './http/request-log.ts';
import { parseQueryString, refuseMalformedTarget } from './http/request-target.ts';
import { securityHeaders } from './http/security-headers.ts';
import { openApiRoute, operateRoutes, probeRoutes } from './operate/routes.ts';
import type { Projections } from './projection/projections.ts';
import { methodsPage } from './pages/methods.ts';
import { readablePages } from './pages/readable.ts';
import { kindRoutes } from './pages/routes.ts';
import { questionRoutes } from './questions/routes.ts';
import { relatedRoutes } from './related/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { describeNode } from './share/describe-node.ts';
import { shareRoutes } from './share/routes.ts';

export interface AppParts {
  readonly graph: GraphDatabase;
  readonly projections: Projections;
  readonly log: Logger;
  /** Of this program. */
  readonly version: string;
  /** Tells this program from one that may answer otherwise, of the same version too. */
  readonly digest: string;
  /** Where the built client is. */
  readonly clientDirectory: string;
  /** Requests a minute for one address; 0 means no limit. */
  readonly rateLimit: number;
  readonly now: () => Date;
}

/** Bytes of answers about the graph that are kept for whoever asks the same. */
const mostKept = 2 ** 26;

/** The whole HTTP server: capabilities are mounted here and nowhere else. */
export const createApp = ({
  graph,
  projections,
  log,
  version,
  digest,
  clientDirectory,
  rateLimit,
  now,
}: AppParts): RequestListener => {
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  // A proxy on this machine may say whom it serves; nobody else is believed.
  app.set('trust proxy', 'loopback').set('query parser', parseQueryString);
  app.use(logRequests(log), securityHeaders, compression());
  app.use('/api', refuseMalformedTarget);

  const today = (): string => now().toISOString().slice(0, 10);
  const reads = { tag: graphTag(graph, digest), answers: new AnswerCache(mostKept), today };
  const probes = probeRoutes(graph);
  const routes = [
    ...exploreRoutes(graph),
    ...searchRoutes(graph),
    ...relatedRoutes(projections),
    ...questionRoutes(projections),
    ...kindRoutes({ projections }),
    ...shareRoutes(graph),
    ...operateRoutes(graph),
    ...guideRoutes({ graph, projections }),
    ...connectRoutes({ graph, projections }),
    ...coverageRoutes(projections),
  ];
  const endpoints = [...probes, ...routes].map((route) => route.endpoint);
  mount(app, probes, reads);
  const { limit, allow } = limitRate(rateLimit);
  app.use('/api', limit);
  mount(app, [...routes, openApiRoute(endpoints, version)], reads);

  app.use('/api', () => {
    throw new NotFound();
  });
  const describe = (node: Node) => describeNode(graph, node);
  app.use(readablePages({ graph, projections, tag: reads.tag, allow, describe, clientDirectory }));
  app.use(methodsPage());
  app.use(serveClient(clientDirectory));
  app.use(answerProblem);
  return keptFirst({ ...reads, log, allow, app });
};
