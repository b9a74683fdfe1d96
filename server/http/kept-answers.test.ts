import { expect, test } from 'vitest';
import { aChange, aPaper } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';

const changing = new Set(['date', 'x-request-id', 'transfer-encoding', 'content-length', 'content-encoding']);
const headersOf = (response: Response) => [...response.headers].filter(([name]) => !changing.has(name));

test('an answer that was kept is the one given before, with the same headers and a request id of its own', async () => {
  const { url } = await startServer({ change: { nodes: [aPaper('a')] } });
  const [first, second] = [await fetch(`${url}/api/schema`), await fetch(`${url}/api/schema`)];
  expect(await second.text()).toBe(await first.text());
  expect(headersOf(second)).toEqual(headersOf(first));
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
});

test.each([
  ['br', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['identity', null],
])('to a client that takes %s it goes out as %s', async (accepted, encoding) => {
  const { url } = await startServer();
  const plain = await (await fetch(`${url}/api/schema`)).text();
  const kept = await fetch(`${url}/api/schema`, { headers: { 'accept-encoding': accepted } });
  expect([kept.headers.get('content-encoding'), await kept.text()]).toEqual([encoding, plain]);
});

test('after a change nothing of before is answered', async () => {
  const { url, graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  const titleOf = async () => JSON.stringify(await (await fetch(`${url}/api/nodes/paper:a`)).json());
  expect(await titleOf()).toBe(await titleOf());
  await graph.commit(aChange({ origin: 'edit', nodes: [aPaper('a', { title: 'Mended' })] }));
  expect(await titleOf()).toContain('Mended');
});

test('a problem is not kept: what was missing is found as soon as it is there', async () => {
  const { url, graph } = await startServer();
  const status = async () => (await fetch(`${url}/api/nodes/paper:a`)).status;
  expect([await status(), await status()]).toEqual([404, 404]);
  await graph.commit(aChange({ nodes: [aPaper('a')] }));
  expect(await status()).toBe(200);
});

test('when the graph is closed, an answer that was kept is refused like all others', async () => {
  const { url, graph } = await startServer();
  const status = async () => (await fetch(`${url}/api/schema`)).status;
  expect([await status(), await status()]).toEqual([200, 200]);
  await graph.close();
  expect(await status()).toBe(503);
});
