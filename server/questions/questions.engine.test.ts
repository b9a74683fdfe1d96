import { expect, test } from 'vitest';
import { registry } from '#contracts/registry.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { freshGraph, onNeo4j } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { questionsOf } from './questions.ts';

const answersOn = async (engine: Engine) => {
  const graph = await freshGraph(engine);
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'both' });
  const projection = await projectionsOf(graph).now();
  return questionsOf(registry).map((question) => {
    const answer = question.answer({ of: registry, projection, year: 2026 });
    return { ...question.named(answer), entries: answer.entries(0, answer.count) };
  });
};

onNeo4j(() => {
  test('every named question has the same answer on both engines', async () => {
    const embedded = await answersOn('embedded');
    expect(await answersOn('neo4j')).toEqual(embedded);
    expect(embedded.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(500);
  });
});
