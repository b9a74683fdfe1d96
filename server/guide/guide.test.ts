import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { scoreOf } from '#contracts/score.ts';
import { voices } from '#contracts/registry-shape.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { type RankedTactic, rankTactics } from './guide.ts';
import { aCase, anAudience, aSector, aSetting, aStage, saidBy } from './testing/a-situation.ts';

const date = '2025-06-01';
const id = (text: string) => NodeId.parse(text);

const ranked = (nodes: readonly NodePut[], edges: readonly EdgePut[], ...values: string[]) =>
  rankTactics(aProjection({ nodes, edges }), { values: values.map(id), words: [] }, date);

const valuesOf = ({ parts }: RankedTactic) => Object.fromEntries(parts.map(({ name, value }) => [name, value]));
const weighedOf = ({ parts }: RankedTactic) => Object.fromEntries(parts.map(({ name, weighed }) => [name, weighed]));
const only = (tactics: readonly RankedTactic[]): RankedTactic => {
  const [first, ...others] = tactics;
  if (!first || others.length > 0) throw new Error('there is not one tactic');
  return first;
};

test('studies and cases are weighed by who says so, and add less the more there are', () => {
  const tactic = only(
    ranked(
      [aTactic('x'), aPaper('a'), aPaper('b'), aPaper('c'), aPaper('d'), aCase('k')],
      [
        saidBy('paper', 'paper:a~SUPPORTS~tactic:x'),
        saidBy('publisher', 'paper:b~SUPPORTS~tactic:x'),
        saidBy('editor', 'paper:c~QUALIFIES~tactic:x'),
        saidBy('publisher', 'paper:d~CHALLENGES~tactic:x', { status: 'disputed' }),
        saidBy('publisher', 'case:k~DEMONSTRATES~tactic:x'),
      ],
    ),
  );
  expect(weighedOf(tactic)).toEqual({
    'fit with the situation': 0,
    'studies for it': 1.7,
    'studies that qualify it': 0.4,
    'studies against it': 0.35,
    cases: 0.7,
    recency: 10,
  });
  expect(valuesOf(tactic)).toEqual({
    'fit with the situation': 0,
    'studies for it': 0.993,
    'studies that qualify it': 0.084,
    'studies against it': -0.3,
    cases: 0.265,
    recency: 0.125,
  });
  expect(tactic.score).toBe(1.167);
  expect(tactic.strength).toBe('contested');
  expect(tactic.counts).toEqual({
    supports: 2,
    qualifies: 1,
    challenges: 1,
    cases: 1,
    voices: { paper: 1, publisher: 2, editor: 1 },
  });
});

test('a paper that supports and qualifies a tactic is one study, under its strongest voice', () => {
  const tactic = only(
    ranked(
      [aTactic('x'), aPaper('a')],
      [saidBy('editor', 'paper:a~QUALIFIES~tactic:x'), saidBy('publisher', 'paper:a~SUPPORTS~tactic:x')],
    ),
  );
  expect(tactic.strength).toBe('one study');
  expect(tactic.counts).toMatchObject({ supports: 1, qualifies: 1, voices: { paper: 0, publisher: 1, editor: 0 } });
});

test('the fit is the mean over all that the situation names, each by its best study or case', () => {
  const nodes = [
    aTactic('x'),
    aPaper('a'),
    aCase('k'),
    aSector('government'),
    aSetting('ambulances'),
    aSetting('health'),
    anAudience('managers'),
    aStage('design', 1),
    { id: id('organization:o'), kind: 'Organization' as const, title: 'O' },
  ];
  const edges = [
    saidBy('publisher', 'paper:a~SUPPORTS~tactic:x'),
    saidBy('paper', 'paper:a~ABOUT~topic:ambulances'),
    aLink('topic:ambulances~BROADER~topic:health', { evidence: [] }),
    saidBy('editor', 'case:k~DEMONSTRATES~tactic:x'),
    aLink('case:k~INVOLVES~organization:o', { evidence: [] }),
    aLink('organization:o~IN_SECTOR~sector:government', { evidence: [] }),
    aLink('tactic:x~IN_STAGE~stage:design', { evidence: [] }),
  ];
  const values = ['audience:managers', 'sector:government', 'stage:design', 'topic:health'];
  const tactic = only(ranked(nodes, edges, ...values));
  expect(tactic.fits).toEqual([
    { value: 'sector:government', weight: 0.4 },
    { value: 'stage:design', weight: 1 },
    { value: 'topic:health', weight: 0.7 },
  ]);
  expect(weighedOf(tactic)['fit with the situation']).toBe(0.525);
  expect(valuesOf(tactic)['fit with the situation']).toBe(2.1);
});

test('what fits the situation comes before what is merely more studied', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'];
  const nodes = [
    aTactic('studied'),
    aTactic('fitting'),
    aSetting('ambulances'),
    ...[...papers, 'near'].map((one) => aPaper(one)),
  ];
  const edges = [
    ...papers.map((paper) => saidBy('editor', `paper:${paper}~SUPPORTS~tactic:studied`)),
    saidBy('publisher', 'paper:near~SUPPORTS~tactic:fitting'),
    saidBy('publisher', 'paper:near~ABOUT~topic:ambulances'),
  ];
  const order = (...values: string[]) => ranked(nodes, edges, ...values).map(({ tactic }) => tactic.id);
  expect(order()).toEqual(['tactic:studied', 'tactic:fitting']);
  expect(order('topic:ambulances')).toEqual(['tactic:fitting', 'tactic:studied']);
});

test('tactics without a study or a case stand last, also where they fit by their stage', () => {
  const tactics = ranked(
    [aTactic('bare'), aTactic('contested'), aTactic('shown'), aPaper('a'), aCase('k'), aStage('design', 1)],
    [
      aLink('tactic:bare~IN_STAGE~stage:design', { evidence: [] }),
      saidBy('paper', 'paper:a~CHALLENGES~tactic:contested'),
      saidBy('editor', 'case:k~DEMONSTRATES~tactic:shown'),
    ],
    'stage:design',
  );
  expect(tactics.map(({ tactic, strength }) => [tactic.id, strength])).toEqual([
    ['tactic:shown', 'none in this collection'],
    ['tactic:contested', 'one study'],
    ['tactic:bare', 'none in this collection'],
  ]);
});

test('the best studies are the nearest, then those that say so themselves, then the newest, three at most', () => {
  const nodes = [
    aTactic('x'),
    aSetting('ambulances'),
    aPaper('old', { year: 2001 }),
    aPaper('new', { year: 2020 }),
    aPaper('own', { year: 1999 }),
    aPaper('near', { year: 1990 }),
    aPaper('against', { year: 1980 }),
    aPaper('limits', { year: 2024 }),
  ];
  const edges = [
    saidBy('editor', 'paper:old~SUPPORTS~tactic:x'),
    saidBy('editor', 'paper:new~SUPPORTS~tactic:x'),
    saidBy('paper', 'paper:own~SUPPORTS~tactic:x'),
    saidBy('editor', 'paper:near~SUPPORTS~tactic:x'),
    saidBy('editor', 'paper:near~ABOUT~topic:ambulances'),
    saidBy('editor', 'paper:against~CHALLENGES~tactic:x'),
    saidBy('paper', 'paper:limits~QUALIFIES~tactic:x'),
  ];
  const tactic = only(ranked(nodes, edges, 'topic:ambulances'));
  expect(tactic.papers.map(({ from }) => from)).toEqual(['paper:near', 'paper:own', 'paper:new']);
  expect(tactic.against.map(({ from }) => from)).toEqual(['paper:against', 'paper:limits']);
});

test('what few things have makes a case nearer than what nearly all have, also where the situation’s own words tell it', () => {
  const others = ['a', 'b', 'c', 'd', 'e'];
  const nodes = [
    aTactic('x'),
    aSector('business'),
    ...others.map((slug) => aPaper(slug)),
    aCase('many'),
    { ...aCase('georgia'), summary: 'A registry joins ambulances and hospitals.' },
    aCase('nothing'),
  ];
  const edges = [
    ...others.map((slug) => saidBy('paper', `paper:${slug}~CONCERNS~sector:business`)),
    saidBy('paper', 'case:many~CONCERNS~sector:business'),
    ...['many', 'georgia', 'nothing'].map((slug) => saidBy('paper', `case:${slug}~DEMONSTRATES~tactic:x`)),
  ];
  const tactic = (words: readonly string[]) =>
    only(rankTactics(aProjection({ nodes, edges }), { values: [id('sector:business')], words }, date));
  expect(tactic(['ambulance']).cases.map(({ from }) => from)).toEqual(['case:georgia', 'case:many', 'case:nothing']);
  expect(tactic([]).cases.map(({ from }) => from)).toEqual(['case:many', 'case:georgia', 'case:nothing']);
  expect([...tactic(['ambulance']).near].toSorted()).toEqual(['case:georgia', 'case:many']);
  expect(tactic(['ambulance']).score).toBe(tactic([]).score);
});

test('the settings that its papers state stand beside a tactic', () => {
  const nodes = [aTactic('x'), aPaper('a'), aPaper('b'), aSetting('health'), aSetting('schools')];
  const edges = [
    saidBy('paper', 'paper:a~SUPPORTS~tactic:x'),
    saidBy('paper', 'paper:b~QUALIFIES~tactic:x'),
    saidBy('paper', 'paper:a~ABOUT~topic:schools'),
    saidBy('paper', 'paper:b~ABOUT~topic:health'),
  ];
  expect(only(ranked(nodes, edges)).settings).toEqual(['topic:health', 'topic:schools']);
});

const slugs = ['a', 'b', 'c', 'd'];
const things = [
  ...slugs.map((slug) => aPaper(slug)),
  ...slugs.map((slug) => aTactic(slug)),
  aSector('government'),
  aSetting('health'),
  aCase('k'),
];
const link = fc
  .record({
    voice: fc.constantFrom(...voices),
    id: fc.oneof(
      fc.tuple(
        fc.constantFrom(...slugs.map((slug) => `paper:${slug}`)),
        fc.constantFrom('SUPPORTS', 'QUALIFIES', 'CHALLENGES'),
        fc.constantFrom(...slugs.map((slug) => `tactic:${slug}`)),
      ),
      fc.tuple(
        fc.constant('case:k'),
        fc.constant('DEMONSTRATES'),
        fc.constantFrom(...slugs.map((slug) => `tactic:${slug}`)),
      ),
      fc.tuple(
        fc.constantFrom(...slugs.map((slug) => `paper:${slug}`), 'case:k'),
        fc.constantFrom('CONCERNS'),
        fc.constant('sector:government'),
      ),
      fc.tuple(
        fc.constantFrom(...slugs.map((slug) => `paper:${slug}`)),
        fc.constant('ABOUT'),
        fc.constant('topic:health'),
      ),
    ),
  })
  .map(({ voice, id: ends }) => saidBy(voice, ends.join('~')));
const links = fc.uniqueArray(link, { selector: (one) => one.id, maxLength: 20 });
const values = fc.subarray(['sector:government', 'topic:health']);

test('the score is the sum of its parts, whatever the graph', () => {
  fc.assert(
    fc.property(links, values, (edges, situation) => {
      for (const { score, parts } of ranked(things, edges, ...situation)) expect(score).toBe(scoreOf(parts));
    }),
  );
});

/** Of the tactic `a`. */
const standingOf = (tactics: readonly RankedTactic[]) => {
  const place = tactics.findIndex(({ tactic }) => tactic.id === 'tactic:a');
  return { place, score: tactics[place]?.score ?? Number.NaN };
};

test('one more study for a tactic never lowers its score nor its rank', () => {
  fc.assert(
    fc.property(links, values, fc.constantFrom(...voices), (edges, situation, voice) => {
      const more = edges.filter(({ id: one }) => one !== 'paper:a~SUPPORTS~tactic:a');
      const before = standingOf(ranked(things, more, ...situation));
      const after = standingOf(ranked(things, [...more, saidBy(voice, 'paper:a~SUPPORTS~tactic:a')], ...situation));
      expect(after.score).toBeGreaterThan(before.score);
      expect(after.place).toBeLessThanOrEqual(before.place);
    }),
  );
});

test('the order of what it is made of changes nothing', () => {
  fc.assert(
    fc.property(links, values, (edges, situation) => {
      expect(ranked(things.toReversed(), edges.toReversed(), ...situation)).toEqual(
        ranked(things, edges, ...situation),
      );
    }),
  );
});
