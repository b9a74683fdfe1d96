import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Neo4jConnection } from './neo4j-connection.ts';
import { mapWithIntegers } from './neo4j-values.ts';
import { readSchema } from './schema.ts';
import { allQueries, sampleOf } from './testing/all-queries.ts';
import { neo4jOfTests, onNeo4j, openFreshGraph } from './testing/fresh-graph.ts';

const queries = (await allQueries()).map((query) => [query.file, query] as const);
type Query = (typeof queries)[number][1];

const parametersOf = ({ params }: Query): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(sampleOf(params));
const columnsOf = ({ row }: Query): string[] => (row instanceof z.ZodObject ? Object.keys(row.shape) : []);
const sorted = (names: readonly string[]): string[] => names.toSorted((one, other) => (one < other ? -1 : 1));

const onBoth = queries.filter(([file]) => !file.endsWith('.neo4j.cypher'));

test.each(onBoth)('%s runs on the embedded engine and gives its columns', async (_file, query) => {
  const engine = grafeo.GrafeoDB.create();
  for (const statement of readSchema('embedded').statements) await engine.executeCypher(statement);
  const result = await engine.executeCypher(query.text, parametersOf(query));
  expect(sorted(result.columns)).toEqual(sorted(columnsOf(query)));
  for (const row of result.toArray()) expect(query.row.safeParse(row).error).toBeUndefined();
});

onNeo4j(() => {
  let connection: Neo4jConnection;
  beforeAll(async () => {
    await (await openFreshGraph('neo4j')).dispose();
    connection = new Neo4jConnection(neo4jOfTests());
  });
  afterAll(() => connection.close());

  test.each(queries)('%s runs and gives its columns', async (_file, query) => {
    const rolledBack = new Error('rolled back');
    const run = connection.use('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        const result = tx.run(query.text, mapWithIntegers(parametersOf(query)));
        expect(sorted(await result.keys())).toEqual(sorted(columnsOf(query)));
        for (const record of (await result).records)
          expect(query.row.safeParse(record.toObject()).error).toBeUndefined();
        throw rolledBack;
      }),
    );
    await expect(run).rejects.toBe(rolledBack);
  });

  test.each([
    ...queries.map(([file, { text }]) => [file, text] as const),
    ...readSchema('neo4j').statements.map((text) => ['schema/neo4j.cypher', text] as const),
  ])('%s is nothing that Neo4j gives up', async (_file, text) => {
    const notes = await connection.use('READ', async (session) => {
      const { summary } = await session.run(`EXPLAIN ${text}`);
      return summary.gqlStatusObjects.filter(({ classification }) => classification === 'DEPRECATION');
    });
    expect(notes).toEqual([]);
  });
});
