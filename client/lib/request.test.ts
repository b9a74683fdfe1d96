import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '#contracts/endpoint.ts';
import { isNotFound, isUnavailable, Offline, RequestFailed, UnreadableAnswer } from '#client/lib/failures.ts';
import { addressOf, request } from '#client/lib/request.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

/** A server of one answer, and an endpoint that leads to it. */
const answering = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => new Promise((closed) => server.close(closed)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return defineEndpoint({
    method: 'post',
    path: `http://127.0.0.1:${address.port}/`,
    summary: '',
    body: z.object({ name: z.string() }),
    response: z.object({ greeting: z.string() }),
  });
};

const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

describe('a request', () => {
  it('sends its body and gives the answer', async () => {
    const endpoint = await answering((incoming, response) => {
      incoming.on('data', (data: Buffer) => {
        const { name } = z.object({ name: z.string() }).parse(JSON.parse(data.toString()));
        response.end(JSON.stringify({ greeting: `Good day, ${name}` }));
      });
    });
    expect(await request(endpoint, { body: { name: 'Ada' } })).toEqual({ greeting: 'Good day, Ada' });
  });

  it('fails with the problem that the server tells, its request id included', async () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'No such node', requestId: 'r-1' };
    const failed = request(await answering(json(404, problem)), { body: { name: 'x' } });
    await expect(failed).rejects.toMatchObject({ status: 404, detail: 'No such node', requestId: 'r-1' });
    await expect(failed).rejects.toSatisfy(isNotFound);
  });

  it('fails with the bare status where something in between answers', async () => {
    const endpoint = await answering((_, response) => response.writeHead(503).end('<html>'));
    const failed = request(endpoint, { body: { name: 'x' } });
    await expect(failed).rejects.toBeInstanceOf(RequestFailed);
    await expect(failed).rejects.toSatisfy(isUnavailable);
  });

  it('refuses an answer that the contract does not know', async () => {
    const endpoint = await answering(json(200, { greeting: 7 }));
    await expect(request(endpoint, { body: { name: 'x' } })).rejects.toBeInstanceOf(UnreadableAnswer);
  });

  it('says that nothing answered where nobody listens', async () => {
    const endpoint = await answering(json(200, {}));
    await Promise.all(closing.splice(0).map((close) => close()));
    await expect(request(endpoint, { body: { name: 'x' } })).rejects.toBeInstanceOf(Offline);
  });

  it('ends with the reason of its signal when it is no longer wanted', async () => {
    const endpoint = await answering(() => {});
    const wanted = new AbortController();
    const asked = request(endpoint, { body: { name: 'x' } }, wanted.signal);
    wanted.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('writes ids into paths and what is given into the query', () => {
  const address = addressOf(
    { path: '/api/nodes/:id/neighbours' },
    { params: { id: 'paper:a/b' }, query: { limit: 20, kind: undefined, q: 'a b', type: ['A', 'B'] } },
  );
  expect(address).toBe('/api/nodes/paper%3Aa%2Fb/neighbours?limit=20&q=a+b&type=A&type=B');
});
