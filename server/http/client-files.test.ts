import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { serveClient } from './client-files.ts';
import { listen } from './listen.ts';

test('a browser that leaves while the page is sent is no error', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(20_000_000));
  const errors: unknown[] = [];
  const note: ErrorRequestHandler = (error, _request, _response, next) => {
    errors.push(error);
    next(error);
  };
  let ended: Promise<unknown> = Promise.resolve();
  const app = express();
  app.use((_request, response, next) => {
    ended = once(response, 'close');
    next();
  });
  app.use(serveClient(folder), note);
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  const request = get(server.url).on('error', () => undefined);
  await once(request, 'response');
  request.destroy();
  await ended;
  await server.close();
  expect(errors).toEqual([]);
});
