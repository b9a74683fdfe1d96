import { expect, test } from 'vitest';
import type { z } from 'zod';
import { EdgeAnswer, NeighboursAnswer, NodeAnswer } from '#contracts/explore.ts';
import { Problem } from '#contracts/problem.ts';
import { ViewAnswer } from '#contracts/view.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { NodeId } from '#contracts/graph.ts';
import { startServer } from '#server/testing/start-server.ts';

const sector = (slug: string) => ({ id: NodeId.parse(`sector:${slug}`), kind: 'Sector' as const, title: slug });

const read = async <S extends z.ZodType>(schema: S, url: string): Promise<z.output<S>> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
};

const postView = (url: string, view: object) =>
  fetch(`${url}/api/view`, {
    method: 'POST',
    body: JSON.stringify({ version: 1, layout: 'throughline', ...view }),
    headers: { 'content-type': 'application/json' },
  });

const viewOf = async (url: string, view: object): Promise<ViewAnswer> => {
  const response = await postView(url, view);
  expect(response.status).toBe(200);
  return ViewAnswer.parse(await response.json());
};

/** Three papers, of which `a` supports both tactics and `b` one; `c` stands alone in its sector with a person. */
const small = {
  nodes: [
    aPaper('a'),
    aPaper('b'),
    aPaper('c'),
    aTactic('x'),
    aTactic('y'),
    sector('government'),
    { id: NodeId.parse('person:ann'), kind: 'Person' as const, title: 'Ann', familyName: 'Ann' },
  ],
  edges: [
    aLink('paper:a~SUPPORTS~tactic:x', {
      evidence: [someEvidence('e2'), someEvidence('e1', { source: NodeId.parse('paper:b') })],
    }),
    aLink('paper:a~SUPPORTS~tactic:y'),
    aLink('paper:b~CHALLENGES~tactic:x'),
    aLink('paper:c~CONCERNS~sector:government'),
    aLink('paper:c~WRITTEN_BY~person:ann', { evidence: [], position: 1 }),
  ],
};

test('a node comes with its links counted by type, direction and kind at the other end', async () => {
  const { url } = await startServer({ change: small });
  const { node, links } = await read(NodeAnswer, `${url}/api/nodes/tactic:x`);
  expect(node).toEqual({ ...aTactic('x'), revision: 1 });
  expect(links).toEqual([
    { type: 'SUPPORTS', direction: 'in', kind: 'Paper', count: 1 },
    { type: 'CHALLENGES', direction: 'in', kind: 'Paper', count: 1 },
  ]);
});

test('a node that isn’t there is a 404, something that is no id a 400 that says what one looks like', async () => {
  const { url } = await startServer({ change: small });
  const gone = await fetch(`${url}/api/nodes/paper:gone`);
  expect(Problem.parse(await gone.json())).toMatchObject({ status: 404, detail: 'paper:gone is not in the graph.' });
  expect(gone.headers.get('etag')).toBeNull();
  const junk = await fetch(`${url}/api/nodes/Paper%20A`);
  expect(Problem.parse(await junk.json())).toMatchObject({
    status: 400,
    errors: [{ field: 'id', expected: 'an id such as paper:trust-in-ems-contracts-2015' }],
  });
});

test('neighbours come best linked first, with the links between and their evidence', async () => {
  const { url } = await startServer({ change: small });
  const answer = await read(NeighboursAnswer, `${url}/api/nodes/tactic:x/neighbours`);
  expect(answer.nodes.map((node) => node.id)).toEqual(['paper:a', 'paper:b']);
  expect(answer.edges.map((edge) => [edge.id, edge.evidence.length])).toEqual([
    ['paper:a~SUPPORTS~tactic:x', 2],
    ['paper:b~CHALLENGES~tactic:x', 1],
  ]);
  expect([answer.total, answer.next]).toEqual([2, null]);
});

test('neighbours can be narrowed by type, kind and direction', async () => {
  const { url } = await startServer({ change: small });
  const idsOf = async (query: string) => {
    const answer = await read(NeighboursAnswer, `${url}/api/nodes/paper:c/neighbours?${query}`);
    expect(answer.total).toBe(answer.nodes.length);
    expect(answer.edges).toHaveLength(answer.nodes.length);
    return answer.nodes.map((node) => node.id);
  };
  expect(await idsOf('type=CONCERNS')).toEqual(['sector:government']);
  expect(await idsOf('kind=Person')).toEqual(['person:ann']);
  expect(await idsOf('direction=out')).toEqual(['person:ann', 'sector:government']);
  expect(await idsOf('direction=in')).toEqual([]);
});

test('a hub arrives in pages: each neighbour once, in one order, with the same total', async () => {
  const papers = Array.from({ length: 23 }, (_, index) => aPaper(`p${index}`));
  const { url } = await startServer({
    change: {
      nodes: [...papers, sector('government'), aTactic('x')],
      edges: [
        ...papers.map((paper) => aLink(`${paper.id}~CONCERNS~sector:government`)),
        ...papers.slice(5, 8).map((paper) => aLink(`${paper.id}~SUPPORTS~tactic:x`)),
      ],
    },
  });
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: z.infer<typeof NeighboursAnswer> = await read(
      NeighboursAnswer,
      `${url}/api/nodes/sector:government/neighbours?limit=5${cursor && `&cursor=${cursor}`}`,
    );
    expect(page.total).toBe(23);
    expect(page.edges).toHaveLength(page.nodes.length);
    seen.push(...page.nodes.map((node) => node.id));
    cursor = page.next;
  }
  const others = papers
    .map((paper) => String(paper.id))
    .filter((id) => !['paper:p5', 'paper:p6', 'paper:p7'].includes(id));
  expect(seen).toEqual(['paper:p5', 'paper:p6', 'paper:p7', ...others.toSorted()]);
});

test('a cursor that nobody gave out is a 400', async () => {
  const { url } = await startServer({ change: small });
  const response = await fetch(`${url}/api/nodes/tactic:x/neighbours?cursor=junk`);
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 400,
    errors: [{ field: 'cursor', expected: 'the `next` of the page before' }],
  });
});

test('a link comes with its evidence in the order of ids, both ends and its sources', async () => {
  const { url } = await startServer({ change: small });
  const answer = await read(EdgeAnswer, `${url}/api/edges/paper:a~SUPPORTS~tactic:x`);
  expect(answer.edge.evidence.map((one) => one.id)).toEqual(['e1', 'e2']);
  expect([answer.from.id, answer.to.id]).toEqual(['paper:a', 'tactic:x']);
  expect(answer.sources.map((node) => node.id)).toEqual(['paper:b']);
  expect((await fetch(`${url}/api/edges/paper:c~SUPPORTS~tactic:x`)).status).toBe(404);
});

test('a view of everything shows the kinds of the throughline and says what it leaves out', async () => {
  const { url } = await startServer({ change: small });
  const view = await viewOf(url, { seeds: 'all' });
  expect(view.nodes.map((node) => node.id)).toEqual([
    'paper:a',
    'paper:b',
    'paper:c',
    'sector:government',
    'tactic:x',
    'tactic:y',
  ]);
  expect(view.edges.map((edge) => edge.id)).toEqual([
    'paper:a~SUPPORTS~tactic:x',
    'paper:a~SUPPORTS~tactic:y',
    'paper:b~CHALLENGES~tactic:x',
    'paper:c~CONCERNS~sector:government',
  ]);
  expect(view).toMatchObject({ revision: 1, hidden: { Person: 1 }, missing: [] });
});

test('a view of some kinds shows those alone', async () => {
  const { url } = await startServer({ change: small });
  const view = await viewOf(url, { seeds: 'all', kinds: ['Paper', 'Person'] });
  expect(view.edges.map((edge) => edge.id)).toEqual(['paper:c~WRITTEN_BY~person:ann']);
  expect(view.hidden).toEqual({ Tactic: 2, Sector: 1 });
  expect((await viewOf(url, { seeds: 'all', kinds: [] })).nodes).toEqual([]);
});

test('a view of seeds shows them, whatever their kind, with their neighbours and the links among all these', async () => {
  const { url } = await startServer({ change: small });
  const view = await viewOf(url, { seeds: ['person:ann', 'tactic:x'], kinds: ['Paper'] });
  expect(view.nodes.map((node) => node.id)).toEqual(['paper:a', 'paper:b', 'paper:c', 'person:ann', 'tactic:x']);
  expect(view.edges.map((edge) => edge.id)).toEqual([
    'paper:a~SUPPORTS~tactic:x',
    'paper:b~CHALLENGES~tactic:x',
    'paper:c~WRITTEN_BY~person:ann',
  ]);
  expect(view.hidden).toEqual({ Tactic: 1, Sector: 1 });
});

test('a view says which of its seeds and whether its selected thing are gone, and shows the rest', async () => {
  const { url } = await startServer({ change: small });
  const gone = await viewOf(url, { seeds: ['paper:a', 'paper:gone'], selected: 'paper:b~SUPPORTS~tactic:x' });
  expect(gone.missing).toEqual(['paper:gone', 'paper:b~SUPPORTS~tactic:x']);
  expect(gone.nodes.map((node) => node.id)).toEqual(['paper:a', 'tactic:x', 'tactic:y']);
  expect((await viewOf(url, { seeds: 'all', selected: 'paper:b~CHALLENGES~tactic:x' })).missing).toEqual([]);
  expect((await viewOf(url, { seeds: 'all', selected: 'person:ann' })).missing).toEqual([]);
  expect((await viewOf(url, { seeds: 'all', selected: 'nonsense' })).missing).toEqual(['nonsense']);
});

test('a view of an empty graph is empty', async () => {
  const { url } = await startServer();
  expect(await viewOf(url, { seeds: 'all' })).toEqual({ revision: 0, nodes: [], edges: [], hidden: {}, missing: [] });
});
