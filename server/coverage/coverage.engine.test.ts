import { expect, test } from 'vitest';
import { coverageFacets } from '#contracts/coverage.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { aChange, aLink, aPaper } from '#server/graph/testing/a-change.ts';
import { freshGraph, onEachEngine, onNeo4j } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { coverageOf } from './coverage.ts';
import { gapsOf } from './gaps.ts';

const today = '2026-11-27';
const decision = {
  row: 'tactic:share-discretion',
  column: 'topic:animal-welfare',
  reason: 'Nobody needs it.',
  by: 'An editor',
  at: '2026-01-02T03:04:05Z',
};

/** The first collection, and then another paper and a decision. */
const twice = async (engine: Engine) => {
  const graph = await freshGraph(engine);
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'first' });
  const edges = [aLink('paper:new~SUPPORTS~tactic:share-discretion'), aLink('paper:new~ABOUT~topic:education')];
  await graph.commit(aChange({ nodes: [aPaper('new', { year: 2024 })], edges, outOfScope: [decision] }));
  const projections = projectionsOf(graph);
  return { now: await projections.now(), first: await projections.at(1) };
};

const answersOf = async (engine: Engine) => {
  const { now, first } = await twice(engine);
  const seen = { projection: now, at: { revision: 2, date: today } };
  const other = { projection: first, at: { revision: 1, date: today } };
  const matrices = coverageFacets.flatMap((rows) =>
    coverageFacets.map((columns) => coverageOf(seen, { rows, columns, staleAfter: 15 }, other)),
  );
  return { matrices, gaps: [seen, other].map((one) => gapsOf(one, { limit: 500, offset: 0, staleAfter: 15 })) };
};

onEachEngine((engine) => {
  test('what the second revision changed is told, a decision too', async () => {
    const { now, first } = await twice(engine);
    const seen = { projection: now, at: { revision: 2, date: today } };
    const other = { projection: first, at: { revision: 1, date: today } };
    const asked = { rows: 'tactic', columns: 'setting', staleAfter: 15 } as const;
    const { comparison } = coverageOf(seen, asked, other);
    expect(comparison?.changes.map(({ column, after, papers }) => [column, after, papers])).toEqual([
      ['topic:animal-welfare', 'out of scope', []],
      ['topic:education', 'one study', ['paper:new']],
    ]);
  });
});

onNeo4j(() => {
  test('both engines give the same coverage by any two facets, and the same gaps', async () => {
    const embedded = await answersOf('embedded');
    const neo4j = await answersOf('neo4j');
    expect(embedded.matrices.length).toBe(81);
    expect(JSON.stringify(neo4j) === JSON.stringify(embedded)).toBe(true);
  });
});
