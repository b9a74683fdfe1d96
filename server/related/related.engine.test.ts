import { expect, test } from 'vitest';
import { modesOf } from '#contracts/related.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { freshGraph, onNeo4j } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { relatedTo } from './related.ts';

/** What every thing of the first collection is related to, in every mode. */
const answersOn = async (engine: Engine) => {
  const graph = await freshGraph(engine);
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'both' });
  const projection = await projectionsOf(graph).now();
  return [...projection.nodes.values()].flatMap((node) =>
    modesOf(node.kind).map((mode) => relatedTo(projection, node, { mode, limit: 100 })),
  );
};

onNeo4j(() => {
  test('all that is related in the first collection is the same on both engines', async () => {
    const embedded = await answersOn('embedded');
    expect(embedded.length).toBeGreaterThan(200);
    expect(await answersOn('neo4j')).toEqual(embedded);
  });
});
