import { expect, test } from 'vitest';
import type { z } from 'zod';
import { EdgeAnswer, NeighboursAnswer, NodeAnswer } from '#contracts/explore.ts';
import { Problem } from '#contracts/problem.ts';
import { ViewAnswer } from '#contracts/view.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
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
    body: JSON.stringify({ version: 2, ...view }),
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

test('a view leaves out what is filtered and hidden, and says how much', async () => {
  const { url } = await startServer({ change: small });
  const view = await viewOf(url, { seeds: 'all', filters: { withoutKinds: ['Sector'] }, hidden: ['tactic:y'] });
  expect(view.edges.map((edge) => edge.id)).toEqual(['paper:a~SUPPORTS~tactic:x', 'paper:b~CHALLENGES~tactic:x']);
  expect(view.hidden).toEqual({ Tactic: 1, Sector: 1, Person: 1 });
});

test('a view of seeds shows them, whatever their kind, what was brought in around them, and the links among all', async () => {
  const { url } = await startServer({ change: small });
  const seeds = ['person:ann', 'tactic:x'];
  const alone = await viewOf(url, { seeds });
  expect([alone.nodes.map((node) => node.id), alone.edges]).toEqual([seeds, []]);
  const grown = await viewOf(url, { seeds, expansions: [{ of: 'tactic:x', added: ['paper:a', 'paper:b'] }] });
  expect(grown.nodes.map((node) => node.id)).toEqual(['paper:a', 'paper:b', 'person:ann', 'tactic:x']);
  expect(grown.edges.map((edge) => edge.id)).toEqual(['paper:a~SUPPORTS~tactic:x', 'paper:b~CHALLENGES~tactic:x']);
  expect(grown.hidden).toEqual({ Paper: 1, Tactic: 1, Sector: 1 });
});

test('a view of everything shows what was brought in beside it, with its links', async () => {
  const { url } = await startServer({ change: small });
  const view = await viewOf(url, { seeds: 'all', expansions: [{ of: 'paper:c', added: ['person:ann'] }] });
  expect(view.nodes.map((node) => node.id)).toContain('person:ann');
  expect(view.edges.map((edge) => edge.id)).toContain('paper:c~WRITTEN_BY~person:ann');
  expect(view.hidden).toEqual({});
});

test('a view of a large collection shows the best linked of each kind, and counts the rest', async () => {
  const papers = Array.from({ length: 2100 }, (_, at) => aPaper(`p${String(at).padStart(4, '0')}`));
  const linked = papers.slice(-5).map(({ id }) => aLink(`${id}~SUPPORTS~tactic:x`));
  const { url } = await startServer({ change: { nodes: [...papers, aTactic('x')], edges: linked } });
  const view = await viewOf(url, { seeds: 'all', expansions: [{ of: 'tactic:x', added: ['paper:p1000'] }] });
  expect(view.edges).toHaveLength(5);
  expect(view.hidden).toEqual({ Paper: 2100 - 301 });
  const ids = view.nodes.map((node) => String(node.id));
  expect(ids).toContain('paper:p1000');
  expect(ids).toContain('paper:p0294');
  expect(ids).not.toContain('paper:p0295');
});

test('a view of a tactic has its stage beside it, and says what each thing counts for', async () => {
  const change = {
    nodes: [
      aPaper('a'),
      aTactic('x'),
      { id: NodeId.parse('stage:first'), kind: 'Stage' as const, title: 'First', position: 1 },
      sector('government'),
    ],
    edges: [
      aLink('paper:a~SUPPORTS~tactic:x'),
      aLink('tactic:x~IN_STAGE~stage:first', { evidence: [] }),
      aLink('paper:a~CONCERNS~sector:government'),
    ],
  };
  const { url } = await startServer({ change });
  const view = await viewOf(url, { seeds: ['paper:a'], expansions: [{ of: 'paper:a', added: ['tactic:x'] }] });
  expect(view.nodes.map((node) => node.id)).toEqual(['paper:a', 'stage:first', 'tactic:x']);
  expect(view.edges.map((edge) => edge.type)).toEqual(['SUPPORTS', 'IN_STAGE']);
  expect(view.facets).toEqual([
    { id: 'paper:a', stages: ['stage:first'], sectors: ['sector:government'], settings: [], ownSettings: [] },
    { id: 'tactic:x', stages: ['stage:first'], sectors: [], settings: [], ownSettings: [] },
  ]);
  expect(view.values.map((node) => node.id)).toEqual(['sector:government']);
});

const aSetting = (name: string) => ({
  id: NodeId.parse(`topic:${name}`),
  kind: 'Topic' as const,
  title: name,
  facet: 'setting' as const,
});

test('a thing counts for broader settings too, and is grouped by its own', async () => {
  const change = {
    nodes: [aPaper('a'), aSetting('ambulances'), aSetting('health')],
    edges: [aLink('paper:a~ABOUT~topic:ambulances'), aLink('topic:ambulances~BROADER~topic:health', { evidence: [] })],
  };
  const { url } = await startServer({ change });
  const { facets } = await viewOf(url, { seeds: ['paper:a'] });
  expect(facets).toEqual([
    {
      id: 'paper:a',
      stages: [],
      sectors: [],
      settings: ['topic:ambulances', 'topic:health'],
      ownSettings: ['topic:ambulances'],
    },
  ]);
});

test('a view tells what has changed around it since it was made', async () => {
  const { url, graph } = await startServer({ change: small });
  expect((await viewOf(url, { seeds: ['tactic:x', 'paper:a'], revision: 1 })).changes).toBeNull();
  await graph.commit(
    aChange({
      nodes: [aPaper('late'), aPaper('elsewhere'), { ...aPaper('a'), title: 'Another title' }],
      edges: [aLink('paper:late~SUPPORTS~tactic:x'), aLink('paper:a~CHALLENGES~tactic:x')],
    }),
  );
  const { changes } = await viewOf(url, { seeds: ['tactic:x', 'paper:a'], revision: 1 });
  expect(changes).toMatchObject({ since: 1, added: ['paper:a~CHALLENGES~tactic:x'], changed: ['paper:a'] });
  expect(changes?.near.map((node) => node.id)).toEqual(['paper:late']);
  expect((await viewOf(url, { seeds: ['tactic:x', 'paper:a'] })).changes).toBeNull();
});

test('a view says which of the things that it names are gone, and shows the rest', async () => {
  const { url } = await startServer({ change: small });
  const gone = await viewOf(url, { seeds: ['paper:a', 'paper:gone'], selection: ['paper:b~SUPPORTS~tactic:x'] });
  expect(gone.missing).toEqual(['paper:gone', 'paper:b~SUPPORTS~tactic:x']);
  expect(gone.nodes.map((node) => node.id)).toEqual(['paper:a']);
  expect((await viewOf(url, { seeds: 'all', selection: ['paper:b~CHALLENGES~tactic:x'] })).missing).toEqual([]);
  expect((await viewOf(url, { seeds: 'all', selection: ['person:ann'] })).missing).toEqual([]);
});

test('a view document of the first version is read as well, and its faults are named by its own fields', async () => {
  const { url } = await startServer({ change: small });
  const first = { version: 1, layout: 'throughline' };
  const view = await viewOf(url, { ...first, seeds: 'all', kinds: ['Paper', 'Tactic'] });
  expect(new Set(view.nodes.map(({ kind }) => kind))).toEqual(new Set(['Paper', 'Tactic']));
  const refused = Problem.parse(await (await postView(url, { ...first, seeds: 'all', kinds: ['Ghost'] })).json());
  expect(refused.errors?.map(({ field }) => field)).toEqual(['kinds.0']);
});

test('a view of an empty graph is empty', async () => {
  const { url } = await startServer();
  expect(await viewOf(url, { seeds: 'all' })).toEqual({
    revision: 0,
    nodes: [],
    edges: [],
    facets: [],
    values: [],
    hidden: {},
    missing: [],
    changes: null,
  });
});
