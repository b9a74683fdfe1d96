import express from 'express';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { AnswerCache } from '#server/http/answer-cache.ts';
import type { Route } from '#server/http/handle.ts';
import { listen } from '#server/http/listen.ts';
import { mount } from '#server/http/mount.ts';
import { answerProblem } from '#server/http/problem.ts';
import { logRequests } from '#server/http/request-log.ts';
import { parseQueryString, refuseMalformedTarget } from '#server/http/request-target.ts';

/** A server on a free port with nothing but some routes and the error handling of the real one. */
export const startApp = async (routes: readonly Route[], today = () => '2026-01-02') => {
  const lines: string[] = [];
  const app = express().set('query parser', parseQueryString).set('trust proxy', 'loopback').disable('etag');
  app.use(logRequests(pino({ level: 'debug' }, intoLines(lines))), refuseMalformedTarget);
  mount(app, routes, { tag: async () => 'W/"test"', answers: new AnswerCache(0), today });
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
