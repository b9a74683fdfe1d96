import { expect, onTestFinished, test } from 'vitest';
import { kindNames, linkTypeNames } from '#contracts/registry.ts';
import { getReady, getSchema } from '#contracts/operate.ts';
import { Problem } from '#contracts/problem.ts';
import { GraphUnavailable } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { serve, startServer } from '#server/testing/start-server.ts';

const about = {
  title: 'A collection',
  field: 'testing',
  description: 'Papers on tests.',
  selection: 'Two of them.',
  licence: 'CC0-1.0',
  citation: 'A test (2026).',
  sources: [{ title: 'Here' }],
};

test('readiness says the engine, its version and the revision of the graph', async () => {
  const { url } = await startServer({ change: { nodes: [aPaper('a')] } });
  const response = await fetch(`${url}/api/ready`);
  expect(getReady.response.parse(await response.json())).toEqual({
    engine: 'embedded',
    version: expect.stringMatching(/^\d/),
    revision: 1,
  });
  expect(response.headers.get('etag')).toBeNull();
});

test('the schema holds every kind and type of the registry with how many there are, and what the collection is', async () => {
  const change = {
    about,
    nodes: [aPaper('a'), aPaper('b'), aTactic('x')],
    edges: [aLink('paper:a~SUPPORTS~tactic:x')],
  };
  const { url } = await startServer({ change });
  const schema = getSchema.response.parse(await (await fetch(`${url}/api/schema`)).json());
  expect(schema.about).toEqual(about);
  expect(schema.kinds.map((one) => one.kind)).toEqual(kindNames);
  expect(schema.types.map((one) => one.type)).toEqual(linkTypeNames);
  expect(schema.kinds.filter((one) => one.count > 0).map((one) => [one.kind, one.count])).toEqual([
    ['Paper', 2],
    ['Tactic', 1],
  ]);
  expect(schema.types.filter((one) => one.count > 0).map((one) => [one.type, one.count])).toEqual([['SUPPORTS', 1]]);
  const paper = schema.kinds.find((one) => one.kind === 'Paper');
  expect(paper?.fields.filter((field) => field.required).map((field) => field.name)).toEqual([
    'title',
    'shortTitle',
    'summary',
    'cslType',
    'year',
  ]);
});

test('without a collection the schema says that nobody described one', async () => {
  const { url } = await startServer();
  expect(getSchema.response.parse(await (await fetch(`${url}/api/schema`)).json()).about).toBeNull();
});

const gone = async () => {
  throw new GraphUnavailable('Neo4j does not answer at neo4j://db.');
};

test('while the graph can’t be reached the process is alive and not ready, and reads are 503', async () => {
  const graph: GraphDatabase = {
    engine: 'neo4j',
    read: gone,
    commit: gone,
    search: gone,
    status: gone,
    keepView: gone,
    readView: gone,
    close: async () => {},
  };
  const { url, close } = await serve(graph);
  onTestFinished(close);
  expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: 'ok' });
  for (const path of ['ready', 'schema', 'search?q=x', 'nodes/paper:a', 'export']) {
    const response = await fetch(`${url}/api/${path}`);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(Problem.parse(await response.json())).toMatchObject({
      status: 503,
      // Where the database is concerns nobody who reads.
      detail: 'The graph can’t be read or written at the moment. Try again in a moment.',
    });
  }
});
