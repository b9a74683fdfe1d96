import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NodeAnswer } from '#contracts/explore.ts';
import { RelatedAnswer } from '#contracts/related.ts';
import { rounded } from '#contracts/score.ts';
import { isTellingStem, stemOf } from '#contracts/words.ts';
import { openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { serve } from '#server/testing/start-server.ts';

let url = '';
let close: () => Promise<void>;

beforeAll(async () => {
  const { graph, dispose } = await openFreshGraph('embedded');
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To relate', now, changeId: 'all' });
  const server = await serve(graph);
  url = server.url;
  close = async () => {
    await server.close();
    await dispose();
  };
});
afterAll(() => close());

const ask = (path: string) => fetch(`${url}/api/nodes/${path}`);
const related = async (id: string, query = '') =>
  RelatedAnswer.parse(await (await ask(`${id}/related${query}`)).json());
const degreeOf = async (id: string): Promise<number> =>
  NodeAnswer.parse(await (await ask(id)).json()).links.reduce((sum, { count }) => sum + count, 0);

/* The example of docs/methods.md, "Related studies". */
const example = [
  { node: 'organization:earthwatch', weight: 0.5, degree: 2 },
  { node: 'organization:rio-tinto', weight: 0.5, degree: 2 },
  { node: 'paper:csr-through-partnerships-2009', weight: 0.8, degree: 15, part: 0.107 },
  { node: 'place:united-kingdom', weight: 0.3, degree: 2, part: 0.102 },
  { node: 'tactic:engage-potential-partners', weight: 0.8, degree: 21, part: 0.096 },
  { node: 'topic:environment-and-energy', weight: 0.7, degree: 7 },
  { node: 'topic:non-profit-and-business-partnerships', weight: 0.7, degree: 8, part: 0.119 },
];

test('the example in the documentation can be recomputed from what the API gives', async () => {
  const { items } = await related('case:earthwatch-rio-tinto');
  const [nearest] = items;
  expect(nearest).toMatchObject({ node: { id: 'case:princes-trust-rbs' }, score: 0.472 });
  const whole = example.reduce((sum, { weight, degree }) => sum + weight / Math.log(1 + degree), 0) + 0.3;
  expect(whole).toBeCloseTo(2.686, 3);
  for (const { node, weight, degree, part } of example) {
    expect([node, await degreeOf(node)]).toEqual([node, degree]);
    const shown = nearest?.parts.find((one) => one.node === node)?.value;
    expect([node, shown]).toEqual([node, part]);
    expect([undefined, rounded(weight / Math.log(1 + degree) / whole)]).toContain(part);
  }
  expect(nearest?.parts.find(({ reason }) => reason === 'words')?.value).toBe(rounded((0.3 * 0.4265) / whole));
});

test('the documentation names the words that are left out', () => {
  const methods = readFileSync(new URL('../../docs/methods.md', import.meta.url), 'utf8');
  const words = /^> (a about .*)$/m.exec(methods)?.[1]?.split(' ') ?? [];
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => isTellingStem(stemOf(word)))).toEqual([]);
});

test('a limit shortens the list, not the count', async () => {
  const whole = await related('paper:collective-impact-2011', '?limit=100');
  const short = await related('paper:collective-impact-2011', '?limit=2');
  expect(short.items).toEqual(whole.items.slice(0, 2));
  expect(short.total).toBe(whole.items.length);
  const named = new Set(short.items.flatMap(({ parts }) => parts.flatMap(({ node }) => node ?? [])));
  expect(short.shared.map(({ id }) => id)).toEqual([...named].toSorted());
});

test('every mode holds as many as was said, and all of them are among the nearest', async () => {
  const nearest = await related('paper:collective-impact-2011', '?limit=100');
  const ids = new Set(nearest.items.map(({ node }) => node.id));
  for (const mode of ['other-setting', 'disagrees', 'same-audience'] as const) {
    const { items } = await related('paper:collective-impact-2011', `?limit=100&mode=${mode}`);
    expect([mode, items.length]).toEqual([mode, nearest.totals[mode]]);
    expect(items.every(({ node }) => ids.has(node.id))).toBe(true);
  }
});

test('people and places have no related ones; what is not there, or no mode, is refused', async () => {
  expect(await related('person:john-kania')).toMatchObject({ items: [], total: 0, totals: {} });
  expect((await ask('paper:not-there/related')).status).toBe(404);
  expect((await ask('paper:collective-impact-2011/related?mode=alike')).status).toBe(400);
  expect((await ask('nonsense/related')).status).toBe(400);
});
