import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '#server/graph/embedded.ts';
import { GraphConflict, GraphUnavailable } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aChange, aPaper } from '#server/graph/testing/a-change.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { loadFirstCollection, untilSettled } from './first-collection.ts';

const open = async (): Promise<GraphDatabase> => {
  const graph = await openEmbedded({ dataDir: temporaryFolder() });
  onTestFinished(() => graph.close());
  return graph;
};

const load = (graph: GraphDatabase) => () => graph.commit(aChange({ nodes: [aPaper('first')] }));

const often = { every: 1, signal: new AbortController().signal };

test('an empty graph is given the first collection, and only once', async () => {
  const graph = await open();
  expect(await loadFirstCollection(graph, load(graph))).toMatchObject({ outcome: 'loaded', commit: { revision: 1 } });
  expect(await loadFirstCollection(graph, load(graph))).toEqual({ outcome: 'present' });
  expect((await graph.status()).revision).toBe(1);
});

test('a graph with a collection of its own is left as it is', async () => {
  const graph = await open();
  await graph.commit(aChange({ nodes: [aPaper('own')] }));
  expect(await loadFirstCollection(graph, load(graph))).toEqual({ outcome: 'present' });
});

test('a database that holds what isn’t ours is left alone', async () => {
  const graph = await open();
  const strange: Pick<GraphDatabase, 'status' | 'read'> = {
    status: () => graph.status(),
    read: async (query) => [query.row.parse({ found: true })],
  };
  expect(await loadFirstCollection(strange, load(graph))).toEqual({ outcome: 'foreign' });
  expect((await graph.status()).revision).toBe(0);
});

test('a graph that can’t be reached is tried again until it can', async () => {
  const graph = await open();
  const away = [new GraphUnavailable('Neo4j does not answer.'), new GraphConflict('Somebody else loads.')];
  const outcomes: string[] = [];
  const settled = await untilSettled(async () => {
    const fault = away.shift();
    const attempt = await loadFirstCollection(graph, () => (fault ? Promise.reject(fault) : load(graph)()));
    outcomes.push(attempt.outcome);
    return attempt;
  }, often);
  expect(outcomes).toEqual(['waiting', 'waiting', 'loaded']);
  expect(settled.outcome).toBe('loaded');
});

test('trying again ends at once when the server stops', async () => {
  const stopping = new AbortController();
  const settling = untilSettled(async () => ({ outcome: 'waiting', reason: 'away' }), {
    every: 60_000,
    signal: stopping.signal,
  });
  stopping.abort();
  expect(await settling).toEqual({ outcome: 'waiting', reason: 'away' });
});

test('a collection that can’t be loaded is an error, not something to wait for', async () => {
  const graph = await open();
  await expect(loadFirstCollection(graph, () => Promise.reject(new Error('a bad file')))).rejects.toThrow('a bad file');
});
