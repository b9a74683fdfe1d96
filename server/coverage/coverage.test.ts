import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoverageAnswer } from '#contracts/coverage.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import type { Projection } from '#server/projection/projection.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { cellsOf } from './cells.ts';
import { coverageOf } from './coverage.ts';
import { aCase, aDecision, aStage, aTopic } from './testing/some-things.ts';

const age = { year: 2026, staleAfter: 15 };
const asked = { rows: 'tactic', columns: 'setting', staleAfter: 15 } as const;
const at = (revision: number, date = '2026-01-02') => ({ revision, date });
const seen = (projection: Projection, when = at(1)) => ({ projection, at: when });

const nodes = [
  aPaper('a'),
  aPaper('b'),
  aCase('c'),
  aTactic('second', { number: 2 }),
  aTactic('first', { number: 1 }),
  aStage('g', 1),
  aTopic('s'),
  { ...aTopic('t') },
];
const edges = [
  aLink('paper:a~SUPPORTS~tactic:first'),
  aLink('paper:b~CHALLENGES~tactic:first'),
  aLink('case:c~DEMONSTRATES~tactic:first'),
  aLink('paper:a~ABOUT~topic:s'),
  aLink('case:c~ABOUT~topic:s'),
  aLink('topic:s~BROADER~topic:t', { evidence: [] }),
  aLink('tactic:first~IN_STAGE~stage:g', { evidence: [] }),
];

describe('a matrix', () => {
  const answer = coverageOf(seen(aProjection({ nodes, edges })), asked, null);

  test('lists all values of its facets in their order, with what counts for each', () => {
    expect(CoverageAnswer.parse(answer)).toEqual(answer);
    expect(answer.rows).toEqual(['tactic:first', 'tactic:second']);
    const basis = { papersWithSetting: 1, settings: ['Topic s'], links: 2, editorsReadings: 2 };
    expect(answer.rowValues).toEqual([
      {
        id: 'tactic:first',
        title: 'Tactic first',
        group: 'Stage g',
        papers: 2,
        cases: 1,
        strength: 'contested',
        basis,
      },
      {
        id: 'tactic:second',
        title: 'Tactic second',
        group: null,
        papers: 0,
        cases: 0,
        strength: 'none in this collection',
        basis: { papersWithSetting: 0, settings: [], links: 0, editorsReadings: 0 },
      },
    ]);
    expect(answer.columnValues).toEqual([
      { id: 'topic:s', title: 'Topic s', group: 'Topic t', papers: 1, cases: 1 },
      { id: 'topic:t', title: 'Topic t', group: 'Settings', papers: 1, cases: 1 },
    ]);
  });

  test('holds the cells in which something is, with its papers and cases by name', () => {
    expect(answer.cells).toEqual([
      {
        row: 'tactic:first',
        column: 'topic:s',
        state: 'one study',
        papers: ['paper:a'],
        cases: ['case:c'],
        toVerify: ['case:c', 'paper:a'],
      },
      {
        row: 'tactic:first',
        column: 'topic:t',
        state: 'one study',
        papers: ['paper:a'],
        cases: ['case:c'],
        toVerify: ['case:c', 'paper:a'],
      },
    ]);
    expect(answer.titles).toEqual({ 'case:c': 'c', 'paper:a': 'a 2015' });
    expect(answer.comparison).toBeNull();
  });

  test('holds a cell that is out of scope though nothing is in it, either way round', () => {
    const outOfScope = [aDecision('topic:s', 'tactic:second')];
    const projection = aProjection({ nodes, edges, outOfScope });
    const reason = outOfScope[0]?.reason;
    const cell = { state: 'out of scope', papers: [], cases: [], toVerify: [], reason };
    expect(coverageOf(seen(projection), asked, null).cells).toContainEqual({
      ...cell,
      row: 'tactic:second',
      column: 'topic:s',
    });
    const turned = coverageOf(seen(projection), { ...asked, rows: 'setting', columns: 'tactic' }, null);
    expect(turned.cells).toContainEqual({ ...cell, row: 'topic:s', column: 'tactic:second' });
  });

  test('of a facet by itself has in a cell what counts for both values, and in its diagonal all that counts for one', () => {
    const both = aProjection({ nodes, edges: [...edges, aLink('paper:a~QUALIFIES~tactic:second')] });
    const cells = coverageOf(seen(both), { ...asked, columns: 'tactic' }, null).cells;
    expect(cells.map(({ row, column, papers }) => [row, column, papers])).toEqual([
      ['tactic:first', 'tactic:first', ['paper:a', 'paper:b']],
      ['tactic:first', 'tactic:second', ['paper:a']],
      ['tactic:second', 'tactic:first', ['paper:a']],
      ['tactic:second', 'tactic:second', ['paper:a']],
    ]);
  });

  test('that would hold more than a browser takes is refused by its field', () => {
    const chain = Array.from({ length: 80 }, (_, place) => aTopic(`t${place}`));
    const papers = Array.from({ length: 100 }, (_, place) => aPaper(`p${place}`));
    const broader = chain.slice(1).map((_, place) => aLink(`topic:t${place}~BROADER~topic:t${place + 1}`));
    const about = papers.map(({ id }) => aLink(`${id}~ABOUT~topic:t0`));
    const large = aProjection({ nodes: [...chain, ...papers], edges: [...broader, ...about] });
    const byTopic = { ...asked, rows: 'topic', columns: 'topic' } as const;
    expect(() => coverageOf(seen(large), byTopic, null)).toThrow(
      expect.objectContaining({ faults: [{ field: 'columns', expected: expect.stringContaining('640000') }] }),
    );
  });

  test('of years has those that occur, in order', () => {
    expect(
      coverageOf(
        seen(aProjection({ nodes: [aPaper('z', { year: 1999 }), ...nodes] })),
        { ...asked, rows: 'year' },
        null,
      ).rows,
    ).toEqual(['1999', '2015']);
  });
});

describe('a comparison', () => {
  const before = aProjection({ nodes, edges });
  const after = aProjection({
    nodes: [...nodes, aPaper('new', { year: 2024 })],
    edges: [...edges, aLink('paper:new~SUPPORTS~tactic:first'), aLink('paper:new~ABOUT~topic:s')],
  });
  const closed = {
    row: 'tactic:first',
    before: 'one study',
    after: 'covered',
    change: 'closed',
    papers: ['paper:new'],
    cases: [],
  };

  test('lists exactly the cells that differ, with what only the later has', () => {
    const { comparison, titles } = coverageOf(seen(after, at(2)), asked, seen(before));
    expect(comparison).toEqual({
      with: at(1),
      from: at(1),
      to: at(2),
      gone: [],
      changes: [
        { ...closed, column: 'topic:s' },
        { ...closed, column: 'topic:t' },
      ],
    });
    expect(titles['paper:new']).toBe('new 2024');
  });

  test('runs from the earlier to the later, whichever is asked for first', () => {
    const { comparison, asOf } = coverageOf(seen(before), asked, seen(after, at(2)));
    expect(asOf).toEqual(at(1));
    expect(comparison?.changes.map(({ change }) => change)).toEqual(['closed', 'closed']);
    expect(comparison).toMatchObject({ with: at(2), from: at(1), to: at(2), gone: [] });
  });

  test('names the rows and columns that only the other moment has', () => {
    const empty = seen(aProjection({ nodes: [] }), at(0));
    const { comparison, rows } = coverageOf(empty, asked, seen(before));
    expect(rows).toEqual([]);
    expect(comparison).toMatchObject({ from: at(0), to: at(1) });
    expect(comparison?.gone).toEqual([
      { id: 'tactic:first', title: 'Tactic first' },
      { id: 'topic:s', title: 'Topic s' },
      { id: 'topic:t', title: 'Topic t' },
    ]);
  });

  test('of one revision with itself, later, tells what has become stale', () => {
    const { comparison } = coverageOf(seen(after, at(2, '2040-01-01')), asked, seen(after, at(2)));
    expect(comparison?.changes.map(({ change, after: state }) => [change, state])).toEqual([
      ['opened', 'stale'],
      ['opened', 'stale'],
    ]);
  });

  test('tells a decision apart from what has closed a gap', () => {
    const scoped = aProjection({ nodes, edges, outOfScope: [aDecision('tactic:second', 'topic:s')] });
    const { comparison } = coverageOf(seen(scoped, at(2)), asked, seen(before));
    expect(comparison?.changes).toEqual([
      {
        row: 'tactic:second',
        column: 'topic:s',
        before: 'none',
        after: 'out of scope',
        change: 'scoped',
        papers: [],
        cases: [],
      },
    ]);
  });
});

const slugs = ['1', '2', '3'];
const links = fc.record({
  tactics: fc.subarray(slugs),
  type: fc.constantFrom('SUPPORTS', 'QUALIFIES', 'CHALLENGES'),
  topics: fc.subarray(slugs),
  year: fc.integer({ min: 2000, max: 2026 }),
});
type Made = typeof links extends fc.Arbitrary<infer T> ? T : never;

const made = (slug: string, { tactics, type, topics, year }: Made): { nodes: NodePut[]; edges: EdgePut[] } => ({
  nodes: [aPaper(slug, { year })],
  edges: [
    ...tactics.map((tactic) => aLink(`paper:${slug}~${type}~tactic:${tactic}`)),
    ...topics.map((topic) => aLink(`paper:${slug}~ABOUT~topic:${topic}`)),
  ],
});

test('another paper changes only the cells that it counts for', () => {
  const values = slugs.flatMap((slug) => [aTactic(slug), aTopic(slug)]);
  const cellsWith = (papers: readonly ReturnType<typeof made>[]) =>
    cellsOf(
      aProjection({
        nodes: [...values, ...papers.flatMap((one) => one.nodes)],
        edges: papers.flatMap((one) => one.edges),
      }),
      asked,
      age,
    );
  fc.assert(
    fc.property(fc.array(links, { maxLength: 6 }), links, (others, another) => {
      const papers = others.map((one, index) => made(`p${index}`, one));
      const isTouched = ({ row, column }: { row: string; column: string }): boolean =>
        another.tactics.includes(row.slice('tactic:'.length)) && another.topics.includes(column.slice('topic:'.length));
      const before = cellsWith(papers);
      const after = cellsWith([...papers, made('another', another)]);
      expect(after.filter((cell) => !isTouched(cell))).toEqual(before.filter((cell) => !isTouched(cell)));
      const touched = after.filter(isTouched);
      expect(touched.length).toBe(another.tactics.length * another.topics.length);
      expect(touched.every((cell) => cell.papers.map(String).includes('paper:another'))).toBe(true);
    }),
  );
});
