import { expect, onTestFinished, test } from 'vitest';
import { openNeo4j } from '#server/graph/neo4j.ts';
import { aChange, aPaper } from '#server/graph/testing/a-change.ts';
import { freshGraph, neo4jOfTests, onNeo4j } from '#server/graph/testing/fresh-graph.ts';
import { loadFirstCollection } from './first-collection.ts';

onNeo4j(() => {
  test('two processes that start at once on an empty database write the first collection once', async () => {
    const graphs = [await freshGraph('neo4j'), openNeo4j(neo4jOfTests())];
    onTestFinished(async () => graphs[1]?.close());
    const change = aChange({ changeId: 'first-collection', nodes: [aPaper('first')] });
    const attempts = await Promise.all(graphs.map((graph) => loadFirstCollection(graph, () => graph.commit(change))));
    expect(attempts.map((attempt) => attempt.outcome)).toContain('loaded');
    const third = openNeo4j(neo4jOfTests());
    onTestFinished(() => third.close());
    expect((await third.status()).revision).toBe(1);
    expect(await loadFirstCollection(third, () => third.commit(change))).toEqual({ outcome: 'present' });
  });
});
