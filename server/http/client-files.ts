import express, { type RequestHandler, Router } from 'express';
import { join, sep } from 'node:path';
import { isPagePath } from '#contracts/page-paths.ts';
import { MethodNotAllowed, NotFound } from './errors.ts';
import { isWellFormed } from './request-target.ts';

/**
 * The built client. Its hashed files may be kept for a year; every other address that a browser asks for as a page
 * gets `index.html`, which knows its routes: with 404 where there is none.
 */
export const serveClient = (directory: string): Router => {
  const router = Router();
  const page = sendPage(directory);
  router.use(refuseWrites);
  // No file has such a name; the page tells a person so, and an address that it can't read in part it reads in part.
  router.use((request, response, next) => (isWellFormed(request.path) ? next() : page(request, response, next)));
  router.use(express.static(directory, { index: false, redirect: false, setHeaders: keepHashedFiles(directory) }));
  router.use('/assets', () => {
    throw new NotFound();
  });
  router.use(page);
  return router;
};

const refuseWrites: RequestHandler = (request, _response, next) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new MethodNotAllowed(['GET', 'HEAD']);
  next();
};

const keepHashedFiles = (directory: string) => (response: express.Response, path: string) => {
  const isHashed = path.startsWith(join(directory, 'assets') + sep);
  response.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};

const sendPage =
  (directory: string): RequestHandler =>
  (request, response, next) => {
    if (!request.accepts('html')) throw new NotFound();
    // From its root: the folders above may have any name, `.local` too.
    // The page says there, too, that there is none.
    if (!isPagePath(request.path)) response.status(404);
    const options = { root: directory, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
    response.sendFile('index.html', options, (error: unknown) => {
      if (error === undefined || hasCode(error, 'ECONNABORTED')) return;
      if (!hasCode(error, 'ENOENT')) return next(error);
      response.status(404).type('html').send(notBuilt);
    });
  };

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Throughline: not built yet</title>
<h1>The page has not been built yet</h1>
<p>Run <code>npm run build</code> beside this server and reload, or start it with <code>npm start</code>, which builds
the page by itself. The API answers already: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</html>
`;
