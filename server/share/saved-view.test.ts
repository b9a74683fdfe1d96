import { expect, test } from 'vitest';
import { Problem } from '#contracts/problem.ts';
import { getSavedView, postViews } from '#contracts/share.ts';
import { wholeGraph } from '#contracts/view.ts';
import { viewIdOf } from '#server/graph/view-id.ts';
import { startServer } from '#server/testing/start-server.ts';

const save = (url: string, body: unknown) =>
  fetch(`${url}/api/views`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

const saved = async (url: string, body: unknown): Promise<string> => {
  const response = await save(url, body);
  expect(response.status).toBe(200);
  return postViews.response.parse(await response.json()).id;
};

test('a saved view is read again as it was, and may be kept for good by whoever read it', async () => {
  const { url, graph } = await startServer();
  const document = {
    ...wholeGraph,
    seeds: ['paper:a', 'tactic:b'],
    hidden: ['paper:c'],
    filters: { years: [2010, 2015] },
    positions: { 'paper:a': [3, -4] },
    layout: 'network',
  };
  const id = await saved(url, document);
  const response = await fetch(`${url}/api/views/${id}`);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(getSavedView.response.parse(await response.json())).toEqual({ id, document });
  expect((await graph.status()).revision).toBe(0);
});

test('the same view has the same address, however it is written', async () => {
  const { url } = await startServer();
  const id = await saved(url, { version: 2, seeds: ['paper:a'], layout: 'network' });
  expect(await saved(url, { ...wholeGraph, layout: 'network', seeds: ['paper:a'] })).toBe(id);
  expect(await saved(url, { ...wholeGraph, layout: 'network', seeds: ['paper:b'] })).not.toBe(id);
});

test('a view of the first version is saved as the newest', async () => {
  const { url } = await startServer();
  const id = await saved(url, { version: 1, seeds: 'all', layout: 'throughline' });
  expect(await (await fetch(`${url}/api/views/${id}`)).json()).toEqual({ id, document: wholeGraph });
});

test('a view that nobody saved is a 404 that says what may be wrong, and is not kept', async () => {
  const { url } = await startServer();
  const response = await fetch(`${url}/api/views/AAAAAAAAAAAAAAAAAAAAAA`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 404,
    detail: expect.stringContaining('The address may be incomplete, or of another collection.'),
  });
  expect((await fetch(`${url}/api/views/short`)).status).toBe(400);
  expect((await fetch(`${url}/api/export?view=AAAAAAAAAAAAAAAAAAAAAA`)).status).toBe(404);
});

test('a view of 6,000 things with their places is saved; what is no view, or larger than a megabyte, is not', async () => {
  const { url } = await startServer();
  const seeds = Array.from({ length: 6000 }, (_, at) => `paper:a-title-of-some-length-for-a-paper-${at}`);
  const positions = Object.fromEntries(seeds.map((id, at) => [id, [at, -at]]));
  await saved(url, { ...wholeGraph, seeds, positions });
  expect((await save(url, { version: 2, seeds: ['nonsense'] })).status).toBe(400);
  expect((await save(url, { version: 2, seeds: ['x'.repeat(1_100_000)] })).status).toBe(413);
});

test('a kept view that this version can’t read is said to be one', async () => {
  const { url, graph } = await startServer();
  const later = '{"version":9}';
  await graph.keepView(viewIdOf(later), later);
  const response = await fetch(`${url}/api/views/${viewIdOf(later)}`);
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 409,
    detail: expect.stringContaining('it names what this version of Throughline does not know'),
  });
});
