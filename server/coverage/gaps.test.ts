import { describe, expect, test } from 'vitest';
import { GapsAnswer } from '#contracts/coverage.ts';
import { scoreOf } from '#contracts/score.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import type { Projection } from '#server/projection/projection.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { gapsOf } from './gaps.ts';
import { aCase, aDecision, aTopic, aValue } from './testing/some-things.ts';

const asked = { limit: 500, offset: 0, staleAfter: 15 };
const seen = (projection: Projection) => ({ projection, at: { revision: 1, date: '2026-11-27' } });

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
  gapsOf(seen(aProjection({ ...things, ...more })), asked).items;
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
    reason:
      'One case, but no paper, speaks about Tactic y in Topic s in this collection; two audiences wait: papers on the tactic or the setting are for them, nothing on both is.',
    waiting: [
      { id: 'audience:one', title: 'Audience one' },
      { id: 'audience:two', title: 'Audience two' },
    ],
  });
});

test('a tactic by itself is a row with one column, for which everything counts', () => {
  expect(named('Tactic x')).toMatchObject({ kind: 'node', node: 'tactic:x', state: 'research only', score: 1.585 });
  expect(named('Tactic y')?.reason).toBe(
    'One case, but no paper, speaks about Tactic y in this collection; two audiences wait: other papers are for them, nothing on this tactic is.',
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
  expect(named('Tactic y for Audience one')?.reason).toMatch(/; this audience waits: other papers are for it\.$/);
  expect(waiting('Tactic x for Audience one')).toBe(1);
});

test('all tactics, and all their cells with settings and audiences, are gaps unless they are covered or out of scope', () => {
  const all = gapsOf(seen(aProjection(things)), asked);
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
  const few = gapsOf(seen(aProjection(things)), { ...asked, limit: 3 });
  expect([few.items.length, few.total]).toEqual([3, 10]);
  expect(few.items).toEqual(items.slice(0, 3));
});

const ask = (more: Partial<Parameters<typeof gapsOf>[1]>) => gapsOf(seen(aProjection(things)), { ...asked, ...more });

test('they come from any place on, by state and by what they are about', () => {
  const items = gapsIn();
  expect(ask({ offset: 7 }).items).toEqual(items.slice(7));
  expect(ask({ offset: 7 }).total).toBe(10);
  const none = ask({ state: 'none', limit: 1 });
  expect(none.items).toEqual(items.filter(({ state }) => state === 'none').slice(0, 1));
  expect(none.total).toBe(items.filter(({ state }) => state === 'none').length);
  expect(ask({ about: 'tactic' }).items).toEqual(items.filter(({ kind }) => kind === 'node'));
  expect(ask({ about: 'audience' }).items.map(({ title }) => title)).toEqual(
    items.filter(({ title }) => title.includes('for Audience')).map(({ title }) => title),
  );
  expect(ask({ about: 'setting' }).total).toBe(4);
});

test('they are those of the moment and the years that are asked for', () => {
  const recent = gapsOf(seen(aProjection(things)), { ...asked, staleAfter: 1 });
  expect(named('Tactic x', recent.items)?.state).toBe('stale');
  expect(gapsOf({ projection: aProjection({ nodes: [] }), at: { revision: 0, date: '2026-01-02' } }, asked).total).toBe(
    0,
  );
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
      'One paper, but no case, speaks about Tactic x in this collection; one audience waits: other papers are for it, nothing on this tactic is.',
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
    const all = ['paper:b~ABOUT~topic:s', 'case:c~ABOUT~topic:s'];
    const said = 'Two papers and one case speak about Tactic x in this collection';
    expect(reasonFor([...ids, ...all])).toBe(`${said}, all in Topic s.`);
    expect(reasonFor(ids)).toBe(`${said}, with one setting stated, Topic s, by one of the two papers.`);
    expect(reasonFor([...ids, 'case:c~ABOUT~topic:s'])).toBe(
      `${said}, with one setting stated, Topic s, by one of the two papers and the case.`,
    );
  });
});
