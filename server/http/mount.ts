import express, { type Express } from 'express';
import type { Endpoint } from '#contracts/endpoint.ts';
import { MethodNotAllowed, UnsupportedMediaType } from './errors.ts';
import { isNamed, markWithTag, onDay } from './graph-tag.ts';
import type { Route } from './handle.ts';
import type { GraphReads } from './kept-answers.ts';

/** Puts routes on the app. Answers that depend on the graph are marked and kept by `reads`. */
export const mount = (app: Express, routes: readonly Route[], reads: GraphReads): void => {
  for (const route of routes) mountOne(app, route, reads);
  for (const [path, methods] of methodsByPath(routes.map((route) => route.endpoint))) refuseOthers(app, path, methods);
};

const mountOne = (app: Express, route: Route, { tag, today, answers }: GraphReads) => {
  const { method, path, body, graphRead, dependsOnToday, immutable } = route.endpoint;
  app[method](path, ...(body ? [requireJson, readJson] : []), async (request, response) => {
    const reply = route.accept(request);
    const day = today();
    if (!graphRead) {
      response.set('Cache-Control', immutable ? forGood : 'no-store');
      await reply(response, { day, keep: keepNothing });
      return;
    }
    const now = await tag();
    const marked = dependsOnToday ? onDay(now, day) : now;
    markWithTag(response, marked);
    if (isNamed(marked, request.headers['if-none-match'])) response.status(304).end();
    else if (dependsOnToday) await reply(response, { day, keep: keepNothing });
    else await reply(response, { day, keep: (bytes) => answers.keep(now, request.originalUrl, bytes) });
  });
};

const keepNothing = (): void => undefined;

const forGood = 'public, max-age=31536000, immutable';

/** Where there is no body the contract says what is missing. */
const requireJson: express.RequestHandler = (request, _response, next) => {
  const isEmpty = request.headers['content-length'] === '0';
  if (!isEmpty && request.is('application/json') === false) throw new UnsupportedMediaType();
  next();
};

/** Room for a view document of 6,000 things with their places. */
const readJson = express.json({ limit: '1mb', strict: false });

const methodsByPath = (endpoints: readonly Endpoint[]): Map<string, string[]> => {
  const methods = new Map<string, string[]>();
  for (const { path, method } of endpoints) {
    const names = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
    methods.set(path, [...(methods.get(path) ?? []), ...names]);
  }
  return methods;
};

const refuseOthers = (app: Express, path: string, methods: readonly string[]): void => {
  app.all(path, (request, response) => {
    if (request.method !== 'OPTIONS') throw new MethodNotAllowed(methods);
    response.status(204).set('Allow', methods.join(', ')).end();
  });
};
