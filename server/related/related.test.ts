import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { RelatedMode } from '#contracts/related.ts';
import { rounded } from '#contracts/score.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { relatedTo } from './related.ts';

const government: NodePut = { id: NodeId.parse('sector:government'), kind: 'Sector', title: 'Government' };
const topic = (slug: string, facet: 'setting' | 'theme' = 'setting'): NodePut => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic',
  title: slug,
  facet,
});
const audience: NodePut = { id: NodeId.parse('audience:managers'), kind: 'Audience', title: 'Managers' };
/** Papers that are about other things, so that what two share is rare. */
const others = Array.from({ length: 6 }, (_, place) => aPaper(`other-${place}`));

interface Graph {
  readonly nodes: readonly NodePut[];
  readonly links: readonly (string | EdgePut)[];
}

const relatedIn = ({ nodes, links }: Graph, id = 'paper:a', mode: RelatedMode = 'nearest') => {
  const projection = aProjection({
    nodes,
    edges: links.map((link) => (typeof link === 'string' ? aLink(link) : link)),
  });
  const node = projection.nodes.get(NodeId.parse(id));
  if (!node) throw new Error(`${id} is not in the graph`);
  return relatedTo(projection, node, { mode, limit: 10 });
};

const said = (id: string, saidBy: 'paper' | 'publisher' | 'editor', more: Partial<EdgePut> = {}): EdgePut =>
  aLink(id, { evidence: [someEvidence(id, { saidBy, quote: 'So it is.', confidence: 'high' })], ...more });

const two = [aPaper('a'), aPaper('b'), ...others];
const bothSupport = ['paper:a~SUPPORTS~tactic:x', 'paper:b~SUPPORTS~tactic:x'];

test('two papers that share only Government, which more than a third concern, are not related', () => {
  const graph = {
    nodes: [...two, government],
    links: ['a', 'b', 'other-1'].map((slug) => `paper:${slug}~CONCERNS~sector:government`),
  };
  expect(relatedIn(graph).items).toEqual([]);
  const rarer = { ...graph, links: graph.links.slice(0, 2) };
  expect(relatedIn(rarer).items.map(({ node }) => node.id)).toEqual(['paper:b']);
});

test('what is common counts beside what is not', () => {
  const links = ['a', 'b', 'other-1'].map((slug) => `paper:${slug}~CONCERNS~sector:government`);
  const graph = { nodes: [...two, government, aTactic('x')], links };
  const { items } = relatedIn({
    ...graph,
    links: [...links, 'paper:a~SUPPORTS~tactic:x', 'paper:b~SUPPORTS~tactic:x'],
  });
  expect(items[0]?.parts.map(({ name }) => name)).toEqual(['Tactic x', 'Government']);
});

test('to have come out in one place relates nothing by itself, and counts beside what does', () => {
  const places: NodePut[] = [
    { id: NodeId.parse('briefing:one'), kind: 'Briefing', title: 'Briefing one', date: '2015-11', publisher: 'P' },
    { id: NodeId.parse('venue:one'), kind: 'Venue', title: 'Venue one' },
    { id: NodeId.parse('organization:one'), kind: 'Organization', title: 'Organization one' },
  ];
  const record = ['a', 'b'].flatMap((slug) => [
    aLink(`briefing:one~FEATURES~paper:${slug}`, { evidence: [] }),
    aLink(`paper:${slug}~PUBLISHED_IN~venue:one`, { evidence: [] }),
    aLink(`paper:${slug}~PUBLISHED_BY~organization:one`, { evidence: [] }),
  ]);
  const graph = { nodes: [...two, ...places, aTactic('x')], links: record };
  expect(relatedIn(graph)).toMatchObject({ items: [], total: 0 });
  const [item] = relatedIn({ ...graph, links: [...record, ...bothSupport] }).items;
  expect(item?.parts.map(({ name }) => name)).toEqual(['Tactic x', 'Briefing one', 'Organization one', 'Venue one']);
});

test('alike words relate nothing by themselves', () => {
  const nodes = [aPaper('a', { title: 'Trust in harbours' }), aPaper('b', { title: 'Trust in harbours' }), ...others];
  expect(relatedIn({ nodes, links: [] })).toMatchObject({ items: [], total: 0 });
});

test('a contested link relates nothing', () => {
  const links = ['paper:a~SUPPORTS~tactic:x', aLink('paper:b~SUPPORTS~tactic:x', { status: 'disputed' })];
  expect(relatedIn({ nodes: [...two, aTactic('x')], links }).items).toEqual([]);
});

test('citing relates by itself, in words that say who', () => {
  const [item] = relatedIn({ nodes: two, links: [aLink('paper:b~CITES~paper:a', { evidence: [] })] }).items;
  expect(item).toMatchObject({ sentence: 'Related because one cites the other.', parts: [{ reason: 'citation' }] });
});

test('a kind of thing that has no related ones is answered by an empty list', () => {
  const graph = { nodes: [...two, government], links: ['paper:a~CONCERNS~sector:government'] };
  expect(relatedIn(graph, 'sector:government')).toMatchObject({ items: [], total: 0, totals: {}, shared: [] });
  expect(relatedIn(graph, 'paper:other-1')).toMatchObject({ items: [], total: 0 });
});

test('things that share hundreds of others name the strongest and count the rest', () => {
  const papers = Array.from({ length: 400 }, (_, place) => aPaper(`p${place}`));
  const links = papers.flatMap(({ id }) => [`${id}~SUPPORTS~tactic:t0`, `${id}~SUPPORTS~tactic:t1`]);
  const tactics = Array.from({ length: 8 }, (_, place) => aTactic(`t${place}`));
  const [item] = relatedIn({ nodes: [...papers, ...tactics], links }, 'tactic:t0').items;
  expect(item?.parts).toHaveLength(13);
  expect(item?.parts.find(({ count }) => count)).toMatchObject({ name: '388 more shared things', count: 388 });
  expect(item?.score).toBeGreaterThan(0.9);
});

test('the sentence says by whose word both are linked', () => {
  const nodes = [...two, aTactic('x')];
  const sentence = (one: 'paper' | 'publisher' | 'editor', other = one): string | undefined =>
    relatedIn({ nodes, links: [said('paper:a~SUPPORTS~tactic:x', one), said('paper:b~SUPPORTS~tactic:x', other)] })
      .items[0]?.sentence;
  expect(sentence('paper')).toBe('Related because both find support for Tactic x.');
  expect(sentence('publisher')).toBe('Related because the publisher links both to Tactic x.');
  expect(sentence('editor')).toBe('Related because editors read both as support for Tactic x.');
  expect(sentence('paper', 'editor')).toBe(
    'Related because one finds support for Tactic x and editors read the other as support for it.',
  );
});

test('what rests on readings is marked, by the weakest voice behind it', () => {
  const nodes = [...two, aTactic('x')];
  const first = said('paper:a~SUPPORTS~tactic:x', 'paper');
  const partWith = (other: EdgePut) => relatedIn({ nodes, links: [first, other] }).items[0]?.parts[0];
  expect(partWith(said('paper:b~SUPPORTS~tactic:x', 'paper'))).toMatchObject({ voice: 'paper', toVerify: false });
  expect(partWith(aLink('paper:b~SUPPORTS~tactic:x'))).toMatchObject({ voice: 'editor', toVerify: true });
});

test('where two voices say so both are told, and how many links the shared thing has', () => {
  const nodes = [...two, aTactic('x')];
  const links = [said('paper:a~SUPPORTS~tactic:x', 'editor'), said('paper:b~SUPPORTS~tactic:x', 'publisher')];
  const { items, whole } = relatedIn({ nodes, links });
  const [part] = items[0]?.parts ?? [];
  expect(part).toMatchObject({ voice: 'editor', sides: { own: 'editor', other: 'publisher' }, degree: 2 });
  // 1 / ln(1 + 2), a citation and the words.
  expect(whole).toBe(rounded(1 / Math.log(3) + 1 + 0.3));
  expect(part?.value).toBe(rounded(1 / Math.log(3) / whole));
  expect(relatedIn({ nodes, links: bothSupport }).items[0]?.parts[0]).not.toHaveProperty('sides');
});

test('what sets one apart is told by whose word, and ends with one mark', () => {
  const unsure = aPaper('a', { unsure: ['year'] });
  const graph = {
    nodes: [unsure, aPaper('b'), ...others, aTactic('x'), government, topic('health'), topic('schools')],
    links: [...bothSupport, 'paper:a~ABOUT~topic:health', 'paper:b~ABOUT~topic:schools'],
  };
  const differs = (links: Graph['links']) => relatedIn({ ...graph, links }).items[0]?.differs;
  expect(differs(graph.links)).toBe('Editors file it under “schools”, and a 2015? under “health”.');
  const byPublisher = [...graph.links.slice(0, 3), said('paper:b~ABOUT~topic:schools', 'publisher')];
  expect(differs(byPublisher)).toBe(
    'The publisher describes it as about “schools”, and editors file a 2015? under “health”.',
  );
  const more = [...graph.links.slice(0, 3), 'paper:b~ABOUT~topic:health', 'paper:b~CONCERNS~sector:government'];
  const business: NodePut = { id: NodeId.parse('sector:business'), kind: 'Sector', title: 'Business' };
  const sectors = { ...graph, nodes: [...graph.nodes, business] };
  const shared = [...more, 'paper:a~CONCERNS~sector:business', 'paper:b~CONCERNS~sector:business'];
  expect(relatedIn({ ...sectors, links: shared }).items[0]?.differs).toBe(
    'Editors file it under Government too, unlike a 2015?',
  );
});

test('several reasons make one sentence, in which what is alike is said once', () => {
  const shared = ['SUPPORTS~tactic:x', 'SUPPORTS~tactic:y', 'ABOUT~topic:trust'];
  const graph = {
    nodes: [...two, aTactic('x'), aTactic('y'), topic('trust', 'theme'), audience],
    links: shared.flatMap((link) => [`paper:a~${link}`, `paper:b~${link}`]),
  };
  expect(relatedIn(graph).items[0]?.sentence).toBe(
    'Related because editors read both as support for Tactic x and Tactic y and file both under “trust”.',
  );
  const cited = { ...graph, links: [...graph.links, aLink('paper:a~CITES~paper:b', { evidence: [] })] };
  expect(relatedIn(cited).items[0]?.sentence).toBe(
    'Related because one cites the other, and editors read both as support for Tactic x and Tactic y.',
  );
});

test('papers that disagree on a tactic are found, and told apart by name', () => {
  const graph = {
    nodes: [...two, aPaper('c'), aTactic('x'), ...others.map(({ id }) => aPaper(`${id.slice(6)}-more`))],
    links: ['paper:a~SUPPORTS~tactic:x', said('paper:b~CHALLENGES~tactic:x', 'paper'), 'paper:c~SUPPORTS~tactic:x'],
  };
  const { items, total, totals } = relatedIn(graph, 'paper:a', 'disagrees');
  expect(items.map(({ node }) => node.id)).toEqual(['paper:b']);
  expect([total, totals.nearest]).toEqual([1, 2]);
  expect(items[0]?.sentence).toBe(
    'Related because editors read one as support for Tactic x and the other finds evidence against it.',
  );
  expect(items[0]).toMatchObject({
    contrast: 'against',
    differs: 'Editors read a 2015 as support for Tactic x and b 2015 finds evidence against it.',
  });
});

test('a reservation is told apart from a challenge, which comes first where there are both', () => {
  const graph = {
    nodes: [...two, aTactic('x'), aTactic('y')],
    links: ['paper:a~SUPPORTS~tactic:x', 'paper:a~SUPPORTS~tactic:y', 'paper:b~QUALIFIES~tactic:x'],
  };
  const contrast = (links: Graph['links']) => relatedIn({ ...graph, links }, 'paper:a', 'disagrees').items[0]?.contrast;
  expect(contrast(graph.links)).toBe('reservation');
  expect(contrast([...graph.links, 'paper:b~CHALLENGES~tactic:y'])).toBe('against');
  expect(relatedIn({ ...graph, links: bothSupport }).items[0]?.contrast).toBeNull();
});

test('the same tactic in another setting: both settings are known, and not even the broader ones are shared', () => {
  const graph = {
    nodes: [
      ...two,
      aPaper('c'),
      aPaper('d'),
      aTactic('x'),
      topic('health'),
      topic('ambulances'),
      topic('schools'),
      ...others.map(({ id }) => aPaper(`${id.slice(6)}-more`)),
    ],
    links: [
      ...['a', 'b', 'c', 'd'].map((slug) => `paper:${slug}~SUPPORTS~tactic:x`),
      'paper:a~ABOUT~topic:ambulances',
      'paper:b~ABOUT~topic:health',
      'paper:c~ABOUT~topic:schools',
      aLink('topic:ambulances~BROADER~topic:health', { evidence: [] }),
    ],
  };
  const { items } = relatedIn(graph, 'paper:a', 'other-setting');
  expect(items.map(({ node, differs }) => [node.id, differs])).toEqual([
    ['paper:c', 'Editors file it under “schools”, and a 2015 under “ambulances”.'],
  ]);
});

test('the same audience', () => {
  const graph = {
    nodes: [...two, aTactic('x'), audience],
    links: ['paper:a~SUPPORTS~tactic:x', 'paper:b~SUPPORTS~tactic:x', 'paper:a~OF_INTEREST_TO~audience:managers'],
  };
  expect(relatedIn(graph, 'paper:a', 'same-audience').total).toBe(0);
  const shared = { ...graph, links: [...graph.links, said('paper:b~OF_INTEREST_TO~audience:managers', 'paper')] };
  expect(relatedIn(shared, 'paper:a', 'same-audience').total).toBe(1);
});
