import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '#contracts/endpoint.ts';
import { Problem } from '#contracts/problem.ts';
import { startApp } from './testing/start-app.ts';
import { handle, handleStream } from './handle.ts';
import { CannotListen, listen } from './listen.ts';

const getAny = defineEndpoint({ method: 'get', path: '/api/any', summary: 'Any', response: z.object({}) });
const any = handle(getAny, async () => ({}));

/** What a server says to bytes that need not be HTTP. */
const sayTo = async (url: string, bytes: string): Promise<string> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  const answer: Buffer[] = [];
  for await (const chunk of socket) answer.push(Buffer.from(chunk));
  return Buffer.concat(answer).toString('utf8');
};

const start = async () => {
  const app = await startApp([any]);
  onTestFinished(() => app.close());
  return app;
};

test.each([
  ['nonsense', 'nonsense\r\n\r\n', 400],
  ['a header field without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400],
  ['a method that nobody knows', 'EAT /api/any HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['two lengths', 'POST /api/any HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  ['a header of 100 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
])('%s is answered with a problem that has a request id', async (_what, bytes, status) => {
  const { url } = await start();
  const answer = await sayTo(url, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const problem = Problem.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))));
  expect(problem.status).toBe(status);
  expect(answer).toContain(`X-Request-Id: ${problem.requestId}`);
});

test('an expectation that nobody meets is passed over', async () => {
  const { url } = await start();
  const answer = await sayTo(url, 'GET /api/any HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
});

test('a port that is taken is told in one line with what to do', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  const second = listen(() => {}, { host: '127.0.0.1', port });
  await expect(second).rejects.toThrow(CannotListen);
  await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
});

test('a host that isn’t this machine’s is told in one line', async () => {
  await expect(listen(() => {}, { host: '203.0.113.7', port: 0 })).rejects.toThrow(
    /^HOST=203\.0\.113\.7 is not an address that this machine can listen on \(EADDRNOTAVAIL\)\.$/,
  );
});

test('closing lets a slow stream finish, takes nobody new and does not wait for idle connections', async () => {
  const getSlow = defineEndpoint({ method: 'get', path: '/api/slow', summary: 'Slow', response: z.array(z.int()) });
  const gate = new EventEmitter();
  const half = once(gate, 'open');
  const pieces = async function* () {
    yield '[1';
    await half;
    yield ',2]';
  };
  const slow = handleStream(getSlow, async () => ({
    type: 'application/json',
    filename: 'slow.json',
    pieces: pieces(),
  }));
  const app = await startApp([any, slow]);
  await (await fetch(`${app.url}/api/any`)).text();
  const inFlight = await fetch(`${app.url}/api/slow`);

  const started = performance.now();
  const closed = app.close();
  await expect(fetch(`${app.url}/api/any`)).rejects.toThrow('fetch failed');
  gate.emit('open');
  expect(await inFlight.json()).toEqual([1, 2]);
  await closed;
  expect(performance.now() - started).toBeLessThan(2000);
});
