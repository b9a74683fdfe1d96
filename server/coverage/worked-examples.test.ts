import { beforeAll, expect, test } from 'vitest';
import { openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import type { Projection } from '#server/projection/projection.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { coverageOf } from './coverage.ts';
import { gapsOf } from './gaps.ts';
import { membershipOf } from './membership.ts';

/* The examples of docs/methods.md, from the first collection. */

let projection: Projection;

beforeAll(async () => {
  const { graph, dispose } = await openFreshGraph('embedded');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'An example', now: new Date(), changeId: 'first' });
  projection = await projectionsOf(graph).now();
  await dispose();
});

const date = '2026-11-27';
const coverage = () =>
  coverageOf({ projection, at: { revision: 1, date } }, { rows: 'tactic', columns: 'setting', staleAfter: 15 }, null);

test('two papers and no case on the evaluation’s intent in public health are stale before they are research only', () => {
  const [cell] = coverage().cells.filter(
    ({ row, column }) => row === 'tactic:define-the-intent-of-the-evaluation' && column === 'topic:public-health',
  );
  expect(cell).toMatchObject({
    state: 'stale',
    papers: ['paper:community-health-partnerships-2000', 'paper:partnership-synergy-2001'],
    cases: [],
  });
});

test('more audiences wait for a shared vision in immigration than for one by itself', () => {
  const { items } = gapsOf({ projection, at: { revision: 1, date } }, { limit: 500, offset: 0, staleAfter: 15 });
  const waiting = (title: string) => items.find((gap) => gap.title === title)?.waiting.length;
  expect(waiting('Share a Vision of Success')).toBe(3);
  expect(waiting('Share a Vision of Success in Immigration')).toBe(10);
});

test('three cases and no paper on engaging partners in workforce development are the second gap', () => {
  const [row, column] = ['tactic:engage-potential-partners', 'topic:workforce-development'];
  const [, second] = gapsOf({ projection, at: { revision: 1, date } }, { limit: 2, offset: 0, staleAfter: 15 }).items;
  expect(second).toMatchObject({
    cell: { row, column },
    state: 'practice only',
    score: 5.416,
    parts: [
      { factor: 1.067, value: 0.094 },
      { factor: 4, value: 2 },
      { factor: 10, value: 3.322 },
    ],
  });
  const { cells, rows, columns } = coverage();
  const bothSided = cells.filter(
    (cell) => (cell.row === row || cell.column === column) && cell.papers.length > 0 && cell.cases.length > 0,
  );
  expect(bothSided.map((cell) => `${cell.row} ${cell.column}`)).toEqual([
    'tactic:engage-potential-partners topic:public-health',
    'tactic:recruit-a-powerful-sponsor-or-champion topic:workforce-development',
  ]);
  expect([rows.length, columns.length]).toEqual([16, 16]);
  const { valuesOf } = membershipOf(projection, 'audience');
  const cases = cells.find((cell) => cell.row === row && cell.column === column)?.cases ?? [];
  expect(cases.flatMap((id) => [...(valuesOf.get(id)?.keys() ?? [])])).toEqual([
    'audience:business-leaders',
    'audience:non-profit-leaders',
  ]);
});
