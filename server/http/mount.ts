import express, { type Express, type Request, type Response } from 'express';
import type { Endpoint } from '#contracts/endpoint.ts';
import { MethodNotAllowed, UnsupportedMediaType } from './errors.ts';
import type { Route } from './handle.ts';

/** Puts routes on the app. `tag` marks answers that depend on the graph, and says whether the client has them. */
export const mount = (
  app: Express,
  routes: readonly Route[],
  tag: (request: Request, response: Response) => Promise<boolean>,
): void => {
  for (const route of routes) mountOne(app, route, tag);
  for (const [path, methods] of methodsByPath(routes.map((route) => route.endpoint))) refuseOthers(app, path, methods);
};

const mountOne = (app: Express, route: Route, tag: (request: Request, response: Response) => Promise<boolean>) => {
  const { method, path, body, graphRead } = route.endpoint;
  app[method](path, ...(body ? [requireJson, readJson] : []), async (request, response) => {
    const reply = route.accept(request);
    if (graphRead && (await tag(request, response))) {
      response.status(304).end();
      return;
    }
    if (!graphRead) response.set('Cache-Control', 'no-store');
    await reply(response);
  });
};

/** Where there is no body the contract says what is missing. */
const requireJson: express.RequestHandler = (request, _response, next) => {
  const isEmpty = request.headers['content-length'] === '0';
  if (!isEmpty && request.is('application/json') === false) throw new UnsupportedMediaType();
  next();
};

const readJson = express.json({ limit: '256kb', strict: false });

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
