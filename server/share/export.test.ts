import { expect, onTestFinished, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { getExport, postViews } from '#contracts/share.ts';
import { ViewAnswer, type ViewDocument } from '#contracts/view.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { serve, startServer } from '#server/testing/start-server.ts';

const exported = async (url: string) => getExport.response.parse(await (await fetch(`${url}/api/export`)).json());

test('an export of an empty graph is empty', async () => {
  const { url } = await startServer();
  expect(await (await fetch(`${url}/api/export?format=json`)).text()).toBe('{"revision":0,"nodes":[],"edges":[]}');
});

test('an export holds every node and link once, sorted by id, however many there are', async () => {
  // One id begins with another and a hyphen, so that the order of ids isn’t the order of the links’ ids.
  const papers = ['a', 'a-b', ...Array.from({ length: 510 }, (_, index) => `p${index}`)].map((slug) => aPaper(slug));
  const edges = papers
    .slice(0, 100)
    .flatMap((paper) => [aLink(`${paper.id}~SUPPORTS~tactic:x`), aLink(`${paper.id}~CHALLENGES~tactic:y`)]);
  const { url } = await startServer({ change: { nodes: [...papers, aTactic('x'), aTactic('y')], edges } });
  const answer = await exported(url);
  const ids = [...papers.map((paper) => String(paper.id)), 'tactic:x', 'tactic:y'];
  expect(answer.nodes.map((node) => String(node.id))).toEqual(ids.toSorted());
  expect(answer.edges.map((edge) => String(edge.id))).toEqual(edges.map((edge) => String(edge.id)).toSorted());
  expect(answer.edges.every((edge) => edge.evidence.length === 1)).toBe(true);
  expect(answer.revision).toBe(1);
});

test('an export of everything holds what is out of scope', async () => {
  const outOfScope = [
    { row: 'tactic:x', column: '2015', reason: 'Nobody needs it.', by: 'An editor', at: '2026-01-02T03:04:05Z' },
  ];
  const { url } = await startServer({ change: { nodes: [aTactic('x')], outOfScope } });
  expect((await exported(url)).outOfScope).toEqual(outOfScope);
});

test('an export that a change overtakes breaks off rather than pass for one revision', async () => {
  const { graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  const overtaken: GraphDatabase = {
    engine: graph.engine,
    commit: (change) => graph.commit(change),
    search: (text, limit) => graph.search(text, limit),
    keepView: (id, document) => graph.keepView(id, document),
    readView: (id) => graph.readView(id),
    status: () => graph.status(),
    close: () => graph.close(),
    read: async (query, parameters) => {
      const rows = await graph.read(query, parameters);
      if (query.file === 'projection/list-ids.cypher') await graph.commit(aChange({ nodes: [aPaper('late')] }));
      return rows;
    },
  };
  const { url, close } = await serve(overtaken);
  onTestFinished(close);
  // The connection breaks off, before the first bytes have arrived or after.
  await expect(fetch(`${url}/api/export`).then((response) => response.text())).rejects.toThrow(
    /terminated|fetch failed/,
  );
});

const sectors = {
  nodes: [
    aPaper('old', { year: 1990 }),
    aPaper('new', { year: 2020 }),
    aTactic('x'),
    { id: NodeId.parse('person:ann'), kind: 'Person' as const, title: 'Ann', familyName: 'Ann' },
  ],
  edges: [
    aLink('paper:old~SUPPORTS~tactic:x'),
    aLink('paper:new~SUPPORTS~tactic:x'),
    aLink('paper:new~WRITTEN_BY~person:ann', { evidence: [], position: 1 }),
  ],
};

const exportOf = async (view: Partial<ViewDocument>, format = 'json') => {
  const { url } = await startServer({ change: sectors });
  const kept = await fetch(`${url}/api/views`, {
    method: 'POST',
    body: JSON.stringify({ version: 2, seeds: 'all', ...view }),
    headers: { 'content-type': 'application/json' },
  });
  const { id } = postViews.response.parse(await kept.json());
  return { id, response: await fetch(`${url}/api/export?view=${id}&format=${format}`) };
};

const idsOf = async (view: Partial<ViewDocument>) => {
  const { nodes, edges, missing } = getExport.response.parse(await (await exportOf(view)).response.json());
  return { nodes: nodes.map(({ id }) => String(id)), edges: edges.map(({ id }) => String(id)), missing };
};

test('an export of a view of everything holds what the first screen shows', async () => {
  expect(await idsOf({})).toEqual({
    nodes: ['paper:new', 'paper:old', 'tactic:x'],
    edges: ['paper:new~SUPPORTS~tactic:x', 'paper:old~SUPPORTS~tactic:x'],
    missing: [],
  });
});

test('an export of a view holds what was brought in, leaves out what is hidden and filtered, and names what is gone', async () => {
  const ids = ['paper:old', 'paper:new', 'tactic:x', 'paper:gone'].map((id) => NodeId.parse(id));
  const expansions = [{ of: NodeId.parse('paper:new'), added: [NodeId.parse('person:ann')] }];
  expect(await idsOf({ seeds: ids, expansions, hidden: [NodeId.parse('tactic:x')] })).toEqual({
    nodes: ['paper:new', 'paper:old', 'person:ann'],
    edges: ['paper:new~WRITTEN_BY~person:ann'],
    missing: ['paper:gone'],
  });
  expect(await idsOf({ seeds: ids, filters: { years: [2000, 2025] } })).toMatchObject({
    nodes: ['paper:new', 'tactic:x'],
    edges: ['paper:new~SUPPORTS~tactic:x'],
  });
});

test.each([
  ['json', 'application/json; charset=utf-8', 'json'],
  ['csv', 'text/csv; charset=utf-8', 'csv'],
  ['graphml', 'application/graphml+xml; charset=utf-8', 'graphml'],
  ['gexf', 'application/gexf+xml; charset=utf-8', 'gexf'],
  ['jsonld', 'application/ld+json; charset=utf-8', 'jsonld'],
  ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
  ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
  ['csl-json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json'],
])('%s is downloaded as a file with its type and a name', async (format, type, ending) => {
  const { id, response } = await exportOf({}, format);
  expect(response.headers.get('content-type')).toBe(type);
  const name = `throughline-view-${id}-revision-1.${ending}`;
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect(await response.text()).toContain('new');
});

test('an export that the client has is not sent again until the graph changes', async () => {
  const { url, graph } = await startServer({ change: sectors });
  const get = (tag = '') => fetch(`${url}/api/export?format=csv`, { headers: { 'if-none-match': tag } });
  const tag = (await get()).headers.get('etag') ?? '';
  expect((await get(tag)).status).toBe(304);
  await graph.commit(aChange({ nodes: [aPaper('late')] }));
  expect((await get(tag)).status).toBe(200);
});

test.each<Partial<ViewDocument>>([
  {},
  { seeds: [NodeId.parse('tactic:x'), NodeId.parse('paper:old')] },
  { filters: { sectors: [NodeId.parse('sector:government')] } },
  { filters: { saidBy: ['publisher'], confidence: ['high'] }, hidden: [NodeId.parse('paper:new')] },
  { expansions: [{ of: NodeId.parse('paper:new'), added: [NodeId.parse('person:ann')] }] },
])('an export of the view %j holds the very things that the view is answered with', async (view) => {
  const { url } = await startServer({
    change: {
      nodes: [
        ...sectors.nodes,
        { id: NodeId.parse('sector:government'), kind: 'Sector', title: 'Government' },
        { id: NodeId.parse('stage:begin'), kind: 'Stage', title: 'Begin', position: 1 },
      ],
      edges: [
        ...sectors.edges,
        aLink('paper:old~CONCERNS~sector:government', {
          evidence: [someEvidence('e', { saidBy: 'publisher', confidence: 'high' })],
        }),
        aLink('tactic:x~IN_STAGE~stage:begin', { evidence: [] }),
      ],
    },
  });
  const post = async (path: string): Promise<unknown> => {
    const body = JSON.stringify({ version: 2, seeds: 'all', ...view });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url + path, { method: 'POST', body, headers })).json();
  };
  const { nodes, edges } = ViewAnswer.parse(await post('/api/view'));
  const { id } = postViews.response.parse(await post('/api/views'));
  const answer: unknown = await (await fetch(`${url}/api/export?view=${id}`)).json();
  expect(getExport.response.parse(answer)).toMatchObject({ nodes, edges });
});
