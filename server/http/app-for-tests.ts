import express from 'express';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Route } from './handle.ts';
import { listen } from './listen.ts';
import { mount } from './mount.ts';
import { answerProblem } from './problem.ts';
import { logRequests } from './request-log.ts';
import { parseQueryString, refuseMalformedTarget } from './request-target.ts';

/** A server on a free port with nothing but some routes and the error handling of the real one. */
export const startApp = async (routes: readonly Route[], ...before: express.RequestHandler[]) => {
  const lines: string[] = [];
  const app = express().set('query parser', parseQueryString).set('trust proxy', 'loopback').disable('etag');
  app.use(logRequests(pino({ level: 'debug' }, intoLines(lines))), refuseMalformedTarget, ...before);
  mount(app, routes, async () => false);
  app.use(answerProblem);
  return { ...(await listen(app, { host: '127.0.0.1', port: 0 })), lines };
};

const intoLines = (lines: string[]): Writable =>
  new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
