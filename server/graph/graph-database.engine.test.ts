import { expect, test } from 'vitest';
import { z } from 'zod';
import { NodeId } from '#contracts/graph.ts';
import { GraphUnavailable, InvalidChange } from './errors.ts';
import { readAbout, readLinks, readNodes } from './queries.ts';
import { StoredEdge, StoredNode } from './rows.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from './testing/a-change.ts';
import { freshGraph, onEachEngine } from './testing/fresh-graph.ts';
import { readHistory, readLabels, readSources } from './testing/queries.ts';
import { viewIdOf } from './view-id.ts';

const link = 'paper:x~SUPPORTS~tactic:y';
const nodeQuery = { ...readNodes, row: z.object({ node: StoredNode }) };
const linkQuery = { ...readLinks, row: z.object({ edge: StoredEdge }) };
const aCollection = () => aChange({ nodes: [aPaper('x'), aTactic('y')], edges: [aLink(link)] });
const about = {
  title: 'A collection',
  field: 'collaboration',
  description: 'D',
  selection: 'S',
  licence: 'L',
  citation: 'C',
  sources: [{ title: 'A source' }],
};

/** The same with another paper, `paper:z`, that evidence may come from. */
const twoPapers = () => ({ ...aCollection(), nodes: [...aCollection().nodes, aPaper('z')] });

onEachEngine((engine) => {
  test('a change is read back in the form of the contracts', async () => {
    const graph = await freshGraph(engine);
    const paper = aPaper('x', { altTitles: ['One', 'Two'], year: 2009, unsure: ['year'] });
    const place = {
      id: NodeId.parse('place:here'),
      kind: 'Place' as const,
      title: 'Here',
      latitude: 40,
      longitude: -71.5,
    };
    const put = aLink(link, { evidence: [someEvidence('e1', { source: paper.id, quote: 'Word for word.' })] });
    const commit = await graph.commit(aChange({ nodes: [paper, aTactic('y'), place], edges: [put] }));
    expect(commit).toEqual({
      revision: 1,
      created: ['paper:x', 'tactic:y', 'place:here', link],
      updated: [],
      unchanged: 0,
      kept: [],
    });
    const nodes = await graph.read(nodeQuery, { ids: ['paper:x', 'place:here', 'paper:none'] });
    expect(nodes.map(({ node }) => node)).toEqual([
      { ...paper, revision: 1 },
      { ...place, revision: 1 },
    ]);
    const [found] = await graph.read(linkQuery, { rows: [{ from: 'paper:x', ids: [link] }] });
    expect(found?.edge).toEqual({ ...put, revision: 1 });
    expect(await graph.read(readSources, { id: 'e1' })).toEqual([{ source: 'paper:x' }]);
    const [row] = await graph.read(readLabels, { id: 'place:here' });
    expect(row?.labels.toSorted()).toEqual(['Entity', 'Place']);
  });

  test('the same change sent again is answered as the first time and writes nothing', async () => {
    const graph = await freshGraph(engine);
    const change = aCollection();
    const first = await graph.commit(change);
    const again = await graph.commit(change);
    expect({ ...again, created: again.created.toSorted() }).toEqual({ ...first, created: first.created.toSorted() });
    expect((await graph.status()).revision).toBe(1);
  });

  test('a change that changes nothing makes no revision', async () => {
    const graph = await freshGraph(engine);
    await graph.commit(aCollection());
    expect(await graph.commit(aCollection())).toEqual({
      revision: 1,
      created: [],
      updated: [],
      unchanged: 3,
      kept: [],
    });
    expect((await graph.status()).revision).toBe(1);
  });

  test('a field that a put leaves out is gone afterwards, and history has it', async () => {
    const graph = await freshGraph(engine);
    await graph.commit(aChange({ nodes: [aPaper('x', { doi: '10.1000/1', altTitles: ['A'], unsure: ['doi'] })] }));
    await graph.commit(aChange({ by: 'Somebody', nodes: [aPaper('x')] }));
    const [found] = await graph.read(nodeQuery, { ids: ['paper:x'] });
    expect(found?.node).toEqual({ ...aPaper('x'), revision: 2 });
    const history = await graph.read(readHistory, { thing: 'paper:x' });
    expect(history).toMatchObject([
      { revision: 1, by: 'A test', before: null, after: { doi: '10.1000/1' } },
      { revision: 2, by: 'Somebody', before: { doi: '10.1000/1', revision: 1 } },
    ]);
    expect(history[1]?.after).toEqual({ ...aPaper('x'), revision: 2 });
  });

  test('a link keeps its evidence, gains more, and replaces a piece by its id', async () => {
    const graph = await freshGraph(engine);
    const first = someEvidence('e1', { source: NodeId.parse('paper:x') });
    await graph.commit({ ...twoPapers(), edges: [aLink(link, { evidence: [first, someEvidence('e2')] })] });
    const mended = someEvidence('e2', { reason: 'A better reason.', source: NodeId.parse('paper:z') });
    const put = aLink(link, { status: 'disputed', evidence: [mended, someEvidence('e3')] });
    await graph.commit(aChange({ edges: [put] }));
    const [found] = await graph.read(linkQuery, { rows: [{ from: 'paper:x', ids: [link] }] });
    expect(found?.edge).toEqual({ ...put, evidence: [first, mended, someEvidence('e3')], revision: 2 });
    expect(await graph.read(readSources, { id: 'e2' })).toEqual([{ source: 'paper:z' }]);
    const history = await graph.read(readHistory, { thing: link });
    expect(history[1]).toMatchObject({ before: { evidence: [{ id: 'e1' }, { id: 'e2' }] } });
    expect(history[1]).toMatchObject({ after: { evidence: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }] } });
  });

  test('evidence that names another source is parted from the first', async () => {
    const graph = await freshGraph(engine);
    const from = (source: string) => aLink(link, { evidence: [someEvidence('e', { source: NodeId.parse(source) })] });
    await graph.commit({ ...twoPapers(), edges: [from('paper:x')] });
    await graph.commit(aChange({ edges: [from('paper:z')] }));
    expect(await graph.read(readSources, { id: 'e' })).toEqual([{ source: 'paper:z' }]);
    await graph.commit(aChange({ edges: [aLink(link, { evidence: [someEvidence('e')] })] }));
    expect(await graph.read(readSources, { id: 'e' })).toEqual([]);
  });

  test('a load leaves alone what an edit touched last, and says so', async () => {
    const graph = await freshGraph(engine);
    await graph.commit({ ...aCollection(), about });
    const edited = aPaper('x', { title: 'Mended by an editor' });
    const disputed = aLink(link, { status: 'disputed' });
    await graph.commit(
      aChange({ origin: 'edit', about: { ...about, licence: 'Mended' }, nodes: [edited], edges: [disputed] }),
    );
    const load = { ...aCollection(), about, nodes: [aPaper('x'), aTactic('y', { title: 'From the file' })] };
    expect(await graph.commit(load)).toEqual({
      revision: 3,
      created: [],
      updated: ['tactic:y'],
      unchanged: 0,
      kept: ['about', 'paper:x', link],
    });
    const [found] = await graph.read(nodeQuery, { ids: ['paper:x'] });
    expect(found?.node.title).toBe('Mended by an editor');
    const [collection] = await graph.read(readAbout, {});
    expect(JSON.parse(collection?.about ?? '')).toEqual({ ...about, licence: 'Mended' });
    const again = { ...load, changeId: 'again', nodes: [edited], edges: [] };
    expect(await graph.commit(again)).toMatchObject({ unchanged: 1, kept: ['about'] });
  });

  test('a claim without a quote or a reason is refused by name, and nothing of its change is written', async () => {
    const graph = await freshGraph(engine);
    const { reason: _, ...mute } = someEvidence('e');
    const change = { ...aCollection(), edges: [aLink(link, { evidence: [mute] })] };
    await expect(graph.commit(change)).rejects.toThrow(`${link}.evidence: a quote or a reason: SUPPORTS is a claim`);
    expect((await graph.status()).revision).toBe(0);
    expect(await graph.read(nodeQuery, { ids: ['paper:x'] })).toEqual([]);
  });

  test('a claim may be put without words when the graph has them', async () => {
    const graph = await freshGraph(engine);
    await graph.commit(aCollection());
    const commit = await graph.commit(aChange({ edges: [aLink(link, { status: 'disputed', evidence: [] })] }));
    expect(commit.updated).toEqual([link]);
  });

  test('ends, sources and owners of evidence that don’t fit the graph are all named', async () => {
    const graph = await freshGraph(engine);
    await graph.commit({ ...aCollection(), edges: [aLink(link, { evidence: [someEvidence('e1')] })] });
    const loose = aLink('paper:x~SUPPORTS~tactic:none', {
      evidence: [someEvidence('e1'), someEvidence('e2', { source: NodeId.parse('briefing:none') })],
    });
    const refused = await graph.commit(aChange({ edges: [loose] })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidChange);
    expect(String(refused)).toContain('there is no tactic:none');
    expect(String(refused)).toContain('there is no briefing:none');
    expect(String(refused)).toContain(`e1 belongs to ${link}`);
  });

  test('changes that are sent at once are written one after the other', async () => {
    const graph = await freshGraph(engine);
    const papers = Array.from({ length: 8 }, (_, number) => aPaper(`p${number}`));
    const commits = await Promise.all(
      papers.map((paper) => graph.commit({ ...aCollection(), nodes: [paper, aPaper('x'), aTactic('y')] })),
    );
    expect(new Set(commits.map(({ revision }) => revision))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(commits.filter(({ created }) => created.includes(link))).toHaveLength(1);
  });

  test('a change of more rows than one statement takes is written whole', async () => {
    const graph = await freshGraph(engine);
    const papers = Array.from({ length: 5001 }, (_, number) => aPaper(`p${number}`));
    const edges = papers.map(({ id }) => aLink(`${id}~SUPPORTS~tactic:y`));
    const change = aChange({ nodes: [...papers, aTactic('y')], edges });
    expect((await graph.commit(change)).created).toHaveLength(10_003);
    expect((await graph.commit({ ...change, changeId: 'again' })).unchanged).toBe(10_003);
  });

  test('what the collection is can be read', async () => {
    const graph = await freshGraph(engine);
    expect(await graph.read(readAbout, {})).toEqual([]);
    await graph.commit(aChange({ about }));
    const [found] = await graph.read(readAbout, {});
    expect(JSON.parse(found?.about ?? '')).toEqual(about);
  });

  test('a view is kept as it came, at once and again too, and is no part of the graph’s history', async () => {
    const graph = await freshGraph(engine);
    const document = '{"layout":"network","seeds":["paper:x"],"title":"“Größe” \\n\\u0001"}';
    const id = viewIdOf(document);
    expect(await graph.readView(id)).toBeNull();
    await Promise.all([graph.keepView(id, document), graph.keepView(id, document)]);
    await graph.keepView(id, document);
    expect(await graph.readView(id)).toBe(document);
    expect(await graph.readView(viewIdOf('{}'))).toBeNull();
    expect((await graph.status()).revision).toBe(0);
    await graph.commit(aCollection());
    expect(await graph.readView(id)).toBe(document);
  });

  test('two graphs at the same revision have different names', async () => {
    const one = await (await freshGraph(engine)).status();
    const other = await (await freshGraph(engine)).status();
    expect(one).toMatchObject({ engine, revision: 0 });
    expect(one.graphId).not.toBe(other.graphId);
  });

  test('a closed graph refuses to read, write and search', async () => {
    const graph = await freshGraph(engine);
    await graph.close();
    await expect(graph.read(readAbout, {})).rejects.toThrow(GraphUnavailable);
    await expect(graph.commit(aCollection())).rejects.toThrow(GraphUnavailable);
    await expect(graph.search('word', 5)).rejects.toThrow(GraphUnavailable);
    await expect(graph.status()).rejects.toThrow(GraphUnavailable);
    await expect(graph.keepView('a', '{}')).rejects.toThrow(GraphUnavailable);
    await expect(graph.readView('a')).rejects.toThrow(GraphUnavailable);
  });
});
