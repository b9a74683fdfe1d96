import { describe, expect, test } from 'vitest';
import { GapsAnswer } from '#contracts/coverage.ts';
import { scoreOf } from '#contracts/score.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { gapsOf } from './gaps.ts';
import { aCase, aDecision, aTopic, aValue } from './testing/some-things.ts';

const asked = { today: '2026-11-27', limit: 500 };

/** Two tactics, two settings, two audiences: x is known in s by two papers, and y by one case. */
const things = {
  nodes: [
    aPaper('a', { year: 2020 }),
    aPaper('b', { year: 2021 }),
    aCase('c'),
    aTactic('x'),
    aTactic('y'),
    aTopic('s'),
    aTopic('t'),
    aValue('Audience', 'one'),
    aValue('Audience', 'two'),
  ],
  edges: [
    aLink('paper:a~SUPPORTS~tactic:x'),
    aLink('paper:b~SUPPORTS~tactic:x'),
    aLink('case:c~DEMONSTRATES~tactic:y'),
    aLink('paper:a~ABOUT~topic:s'),
    aLink('paper:b~ABOUT~topic:s'),
    aLink('case:c~ABOUT~topic:s'),
    aLink('paper:a~OF_INTEREST_TO~audience:one'),
    aLink('paper:b~OF_INTEREST_TO~audience:two'),
  ],
};

const gapsIn = (more: Partial<Parameters<typeof aProjection>[0]> = {}) =>
  gapsOf(aProjection({ ...things, ...more }), asked).items;
const named = (title: string, items = gapsIn()) => items.find((item) => item.title === title);

test('a gap’s factors are shown, their logarithms add up to its score, and a sentence says why', () => {
  expect(named('Tactic y in Topic s')).toEqual({
    kind: 'cell',
    cell: { row: 'tactic:y', column: 'topic:s', rows: 'tactic', columns: 'setting' },
    title: 'Tactic y in Topic s',
    state: 'practice only',
    score: 2.585,
    parts: [
      { name: 'covered around it', factor: 1, value: 0 },
      { name: 'on one side only', factor: 2, value: 1 },
      { name: 'audiences waiting', factor: 3, value: 1.585 },
    ],
    reason: 'One case, but no paper, speaks about Tactic y in Topic s in this collection; two audiences wait for it.',
  });
});

test('a tactic by itself is a row with one column, for which everything counts', () => {
  expect(named('Tactic x')).toMatchObject({ kind: 'node', node: 'tactic:x', state: 'research only', score: 1.585 });
  expect(named('Tactic y')?.reason).toBe(
    'One case, but no paper, speaks about Tactic y in this collection; two audiences wait for it.',
  );
});

test('what is covered around a gap counts, but not the gap itself', () => {
  const edges = [...things.edges, aLink('case:c~DEMONSTRATES~tactic:x'), aLink('paper:a~SUPPORTS~tactic:y')];
  // Of the other two cells in the row and column of y and s, that of x and s has both.
  expect(named('Tactic y in Topic s', gapsIn({ edges }))?.parts[0]).toEqual({
    name: 'covered around it',
    factor: 1.5,
    value: 0.585,
  });
});

const waiting = (title: string) => named(title)?.parts.find(({ name }) => name === 'audiences waiting')?.factor;

test('an audience that papers are for waits where nothing on a tactic is for it', () => {
  expect(waiting('Tactic y for Audience one')).toBe(2);
  expect(waiting('Tactic x for Audience one')).toBe(1);
});

test('all tactics, and all their cells with settings and audiences, are gaps unless they are covered or out of scope', () => {
  const all = gapsOf(aProjection(things), asked);
  expect(GapsAnswer.parse(all)).toEqual(all);
  expect(all.total).toBe(2 + 2 * 2 + 2 * 2);
  const outOfScope = [aDecision('topic:t', 'tactic:x'), aDecision('tactic:y', 'tactic:y')];
  const left = gapsIn({ outOfScope });
  expect(left.length).toBe(8);
  expect([named('Tactic x in Topic t', left), named('Tactic y', left)]).toEqual([undefined, undefined]);
});

test('they come by score, then by kind and ids, as many as are asked for', () => {
  const items = gapsIn();
  expect(items.map(({ score }) => score)).toEqual(
    items.map(({ score }) => score).toSorted((one, other) => other - one),
  );
  expect(items.every(({ score, parts }) => score === scoreOf(parts))).toBe(true);
  expect(items.filter(({ score }) => score === 2.585).map(({ title }) => title)).toEqual([
    'Tactic y in Topic s',
    'Tactic y',
  ]);
  const few = gapsOf(aProjection(things), { ...asked, limit: 3 });
  expect([few.items.length, few.total]).toEqual([3, 10]);
  expect(few.items).toEqual(items.slice(0, 3));
});

const reasonFor = (ids: readonly string[], year = 2020) =>
  named(
    'Tactic x',
    gapsIn({
      nodes: [...things.nodes.slice(2), aPaper('a', { year }), aPaper('b', { year })],
      edges: [...ids, 'paper:a~ABOUT~topic:s'].map((id) => aLink(id)),
    }),
  )?.reason;

describe('a reason is a sentence of its own for', () => {
  test('nothing at all', () => {
    expect(reasonFor([])).toBe('No paper and no case speaks about Tactic x in this collection.');
  });

  test('one paper, and an audience', () => {
    expect(reasonFor(['paper:a~SUPPORTS~tactic:x', 'paper:b~OF_INTEREST_TO~audience:one'])).toBe(
      'One paper, but no case, speaks about Tactic x in this collection; one audience waits for it.',
    );
  });

  test('what is contested', () => {
    expect(reasonFor(['paper:a~SUPPORTS~tactic:x', 'paper:b~CHALLENGES~tactic:x'])).toBe(
      'Two papers, but no case, speak about Tactic x in this collection, and it is contested.',
    );
  });

  test('what is stale', () => {
    expect(reasonFor(['paper:a~SUPPORTS~tactic:x', 'paper:b~SUPPORTS~tactic:x'], 1998)).toBe(
      'Two papers, but no case, speak about Tactic x in this collection, the newest paper from 1998.',
    );
  });

  test('what is narrow', () => {
    const ids = ['paper:a~SUPPORTS~tactic:x', 'paper:b~SUPPORTS~tactic:x', 'case:c~DEMONSTRATES~tactic:x'];
    expect(reasonFor(ids)).toBe('Two papers and one case speak about Tactic x in this collection, all in Topic s.');
  });
});
