import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { scoreOf } from '#contracts/score.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { waysBetween } from './connect.ts';

const [from, to] = [NodeId.parse('paper:a'), NodeId.parse('case:z')];
const asked = { from, to, limit: 10, maxHops: 6 };

const aCase = (slug: string) => ({
  id: NodeId.parse(`case:${slug}`),
  kind: 'CaseStudy' as const,
  title: slug,
  shortTitle: slug,
  summary: slug,
  collection: 'A library',
});
const aTopic = (slug: string) => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic' as const,
  title: slug,
  facet: 'theme' as const,
});
const government = { id: NodeId.parse('sector:government'), kind: 'Sector' as const, title: 'Government' };
const venue = { id: NodeId.parse('venue:review'), kind: 'Venue' as const, title: 'A Review' };
const fact = { evidence: [] };

/** A paper and a case that share the sector Government with 38 others, and three specific links. */
const besideHub = aProjection({
  nodes: [
    aPaper('a'),
    aTactic('x'),
    aTopic('trust'),
    aCase('z'),
    government,
    ...Array.from({ length: 38 }, (_, index) => aPaper(`other-${index}`)),
  ],
  edges: [
    aLink('paper:a~CONCERNS~sector:government'),
    aLink('case:z~CONCERNS~sector:government'),
    ...Array.from({ length: 38 }, (_, index) => aLink(`paper:other-${index}~CONCERNS~sector:government`)),
    aLink('paper:a~SUPPORTS~tactic:x'),
    aLink('tactic:x~ABOUT~topic:trust'),
    aLink('case:z~ABOUT~topic:trust'),
    ...Array.from({ length: 8 }, (_, index) => aLink(`paper:other-${index}~SUPPORTS~tactic:x`)),
    ...Array.from({ length: 8 }, (_, index) => aLink(`paper:other-${index + 9}~ABOUT~topic:trust`)),
  ],
});

test('three specific links come before two through a hub, though the things on the way have ten links each', () => {
  expect(waysBetween(besideHub, { ...asked, limit: 2 }).map(({ nodes }) => nodes)).toEqual([
    ['paper:a', 'tactic:x', 'topic:trust', 'case:z'],
    ['paper:a', 'sector:government', 'case:z'],
  ]);
});

test('a cost is the sum of its parts, one for each link and each thing that is passed through', () => {
  const [first] = waysBetween(besideHub, asked);
  expect(first?.parts).toEqual([
    { name: 'Supports', value: 1 },
    { name: 'Through Tactic x, 10 links', value: 3.162, node: 'tactic:x' },
    { name: 'About', value: 1.429 },
    { name: 'Through trust, 10 links', value: 3.162, node: 'topic:trust' },
    { name: 'About', value: 1.429 },
  ]);
  expect(first?.score).toBe(10.182);
  expect(scoreOf(first?.parts ?? [])).toBe(first?.score);
});

test('from a thing to itself there is one way that costs nothing', () => {
  expect(waysBetween(besideHub, { ...asked, to: from })).toEqual([
    { nodes: [from], links: [], beside: [], score: 0, parts: [] },
  ]);
});

test('where no more links are allowed than none of the ways has, there is no way', () => {
  expect(waysBetween(besideHub, { ...asked, maxHops: 1 })).toEqual([]);
  expect(waysBetween(besideHub, { ...asked, maxHops: 2 }).map(({ nodes }) => nodes.length)).toEqual([3]);
});

test('no way leads through a journal or a briefing, but one may begin or end there', () => {
  const inOneJournal = aProjection({
    nodes: [aPaper('a'), aPaper('b'), venue],
    edges: [aLink('paper:a~PUBLISHED_IN~venue:review', fact), aLink('paper:b~PUBLISHED_IN~venue:review', fact)],
  });
  const b = NodeId.parse('paper:b');
  expect(waysBetween(inOneJournal, { ...asked, to: b })).toEqual([]);
  expect(waysBetween(inOneJournal, { ...asked, to: venue.id }).map(({ nodes }) => nodes)).toEqual([[from, venue.id]]);
  expect(waysBetween(inOneJournal, { ...asked, from: venue.id, to: b }).map(({ score }) => score)).toEqual([5]);
});

/** Two tactics on the way that differ in who says so and in their ids alone. */
const twoTactics = (voices: { b: 'paper' | 'publisher' | 'editor'; c: 'paper' | 'publisher' | 'editor' }) =>
  aProjection({
    nodes: [aPaper('a'), aTactic('b'), aTactic('c'), aCase('z')],
    edges: (['b', 'c'] as const).flatMap((tactic) => [
      aLink(`paper:a~SUPPORTS~tactic:${tactic}`, { evidence: [someEvidence(tactic, { saidBy: voices[tactic] })] }),
      aLink(`case:z~DEMONSTRATES~tactic:${tactic}`),
    ]),
  });
const through = (projection: ReturnType<typeof twoTactics>) =>
  waysBetween(projection, asked).map(({ nodes }) => nodes[1]);

test('of two ways that cost the same the better borne out comes first, then the lower id', () => {
  expect(through(twoTactics({ b: 'editor', c: 'paper' }))).toEqual(['tactic:c', 'tactic:b']);
  expect(through(twoTactics({ b: 'editor', c: 'publisher' }))).toEqual(['tactic:c', 'tactic:b']);
  expect(through(twoTactics({ b: 'editor', c: 'editor' }))).toEqual(['tactic:b', 'tactic:c']);
});

test('things that two links join make one way, by the better of them, and the other is told beside it', () => {
  const said = { evidence: [someEvidence('said', { saidBy: 'paper' })] };
  const projection = aProjection({
    nodes: [aPaper('a'), aTactic('x')],
    edges: [aLink('paper:a~QUALIFIES~tactic:x'), aLink('paper:a~SUPPORTS~tactic:x', said)],
  });
  const ways = waysBetween(projection, { ...asked, to: NodeId.parse('tactic:x') });
  expect(ways.map(({ links, beside }) => [links.map(({ type }) => type), beside.map(({ type }) => type)])).toEqual([
    [['SUPPORTS'], ['QUALIFIES']],
  ]);
});
