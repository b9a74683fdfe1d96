import { describe, expect, test } from 'vitest';
import { getCoverage, getGaps } from '#contracts/coverage.ts';
import { Problem } from '#contracts/problem.ts';
import { aChange, aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';
import { aCase, aDecision, aTopic } from './testing/some-things.ts';

const decision = ({ row, column, reason, by, at }: ReturnType<typeof aDecision>) => ({ row, column, reason, by, at });

/** In January a case, in February two papers, in March a decision that nobody needs y in t. */
const served = async () => {
  const first = {
    nodes: [aCase('c'), aTactic('x'), aTactic('y'), aTopic('s'), aTopic('t')],
    edges: [aLink('case:c~DEMONSTRATES~tactic:x'), aLink('case:c~ABOUT~topic:s')],
    at: '2026-01-02T03:04:05.000Z',
  };
  const { url, graph } = await startServer({ change: first, now: () => new Date('2026-11-27T12:00:00Z') });
  await graph.commit(
    aChange({
      nodes: [aPaper('a', { year: 2020 }), aPaper('b', { year: 2021 })],
      edges: ['a', 'b'].flatMap((slug) => [
        aLink(`paper:${slug}~SUPPORTS~tactic:x`),
        aLink(`paper:${slug}~ABOUT~topic:s`),
      ]),
      at: '2026-02-03T03:04:05.000Z',
    }),
  );
  await graph.commit(
    aChange({ outOfScope: [decision(aDecision('tactic:y', 'topic:t'))], at: '2026-03-04T03:04:05.000Z' }),
  );
  const coverage = async (query: string) =>
    getCoverage.response.parse(await (await fetch(`${url}/api/coverage?${query}`)).json());
  return { url, coverage };
};

describe('coverage over HTTP', () => {
  test('is that of today, of tactics and settings, unless another is asked for', async () => {
    const { coverage } = await served();
    const answer = await coverage('');
    expect(answer.asOf).toEqual({ revision: 3, date: '2026-11-27' });
    expect([answer.rows, answer.columns, answer.staleAfter]).toEqual([
      ['tactic:x', 'tactic:y'],
      ['topic:s', 'topic:t'],
      15,
    ]);
    expect(answer.cells.map(({ row, column, state }) => [row, column, state])).toEqual([
      ['tactic:x', 'topic:s', 'covered'],
      ['tactic:y', 'topic:t', 'out of scope'],
    ]);
    expect((await coverage('rows=topic&columns=year')).cells.map(({ row, column }) => [row, column])).toEqual([
      ['topic:s', '2020'],
      ['topic:s', '2021'],
    ]);
  });

  test('of an earlier revision is what it was then; before the first there is nothing', async () => {
    const { coverage } = await served();
    const cell = {
      row: 'tactic:x',
      column: 'topic:s',
      state: 'practice only',
      papers: [],
      cases: ['case:c'],
      toVerify: ['case:c'],
    };
    const [first, day] = [await coverage('asOf=1'), await coverage('asOf=2026-02-01')];
    expect([first.asOf, first.cells]).toEqual([{ revision: 1, date: '2026-01-02' }, [cell]]);
    expect([day.asOf, day.cells]).toEqual([{ revision: 1, date: '2026-02-01' }, [cell]]);
    expect(await coverage('asOf=2025-12-31')).toMatchObject({
      asOf: { revision: 0, date: '2025-12-31' },
      rows: [],
      cells: [],
    });
  });

  test('compared over two revisions lists exactly what closed', async () => {
    const { coverage } = await served();
    const { comparison } = await coverage('asOf=2&compare=1');
    expect(comparison).toEqual({
      with: { revision: 1, date: '2026-01-02' },
      from: { revision: 1, date: '2026-01-02' },
      to: { revision: 2, date: '2026-02-03' },
      gone: [],
      changes: [
        {
          row: 'tactic:x',
          column: 'topic:s',
          before: 'practice only',
          after: 'covered',
          change: 'closed',
          papers: ['paper:a', 'paper:b'],
          cases: [],
        },
      ],
    });
    expect((await coverage('compare=2')).comparison?.changes.map(({ after, change }) => [after, change])).toEqual([
      ['out of scope', 'scoped'],
    ]);
    expect((await coverage('compare=3')).comparison?.changes).toEqual([]);
  });

  test.each([
    ['asOf=4', 'asOf'],
    ['compare=99', 'compare'],
    ['asOf=2026-02-30', 'asOf'],
    ['asOf=2026-11-28', 'asOf'],
    ['rows=colour', 'rows'],
    ['staleAfter=0', 'staleAfter'],
  ])('%s is refused by the name of the field', async (query, field) => {
    const { url } = await served();
    const response = await fetch(`${url}/api/coverage?${query}`);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).errors?.map((error) => error.field)).toEqual([field]);
  });

  test('gaps are those of today, without what is out of scope', async () => {
    const { url } = await served();
    const gaps = getGaps.response.parse(await (await fetch(`${url}/api/gaps?limit=2`)).json());
    expect([gaps.revision, gaps.date, gaps.items.length, gaps.total]).toEqual([3, '2026-11-27', 2, 4]);
    const first = getGaps.response.parse(await (await fetch(`${url}/api/gaps?asOf=1&state=none&about=setting`)).json());
    expect([first.revision, first.date, first.total]).toEqual([1, '2026-01-02', 3]);
    const unread = Problem.parse(await (await fetch(`${url}/api/gaps?asOf=soon`)).json());
    expect(unread.errors).toEqual([{ field: 'asOf', expected: 'a revision such as 12, or a day such as 2026-11-27' }]);
    const again = await fetch(`${url}/api/gaps?limit=2`);
    expect(again.headers.get('etag')).toContain('2026-11-27');
  });
});
