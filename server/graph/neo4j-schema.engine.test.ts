import type { ManagedTransaction } from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { loadFirstCollection } from '#server/operate/first-collection.ts';
import { ForeignDatabase, GraphUnavailable } from './errors.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { openNeo4j } from './neo4j.ts';
import { aChange, aPaper } from './testing/a-change.ts';
import { freshGraph, neo4jOfTests, onNeo4j } from './testing/fresh-graph.ts';

/** A connection that has looked at the database already, so it runs whatever a test makes of it meanwhile. */
const administrator = async () => {
  await freshGraph('neo4j');
  const connection = new Neo4jConnection(neo4jOfTests());
  const run = (work: (tx: ManagedTransaction) => Promise<unknown>): Promise<unknown> =>
    connection.use('WRITE', (session) => session.executeWrite(work));
  const indexes = (): Promise<unknown[]> =>
    connection.use('READ', async (session) =>
      (await session.run('SHOW INDEXES YIELD name ORDER BY name')).records.map((record): unknown => record.get('name')),
    );
  await run((tx) => tx.run('RETURN 1'));
  onTestFinished(() => connection.close());
  return { run, indexes };
};

onNeo4j(() => {
  test('a database that holds what isn’t ours is left as it is: nothing dropped, nothing made', async () => {
    const { run, indexes } = await administrator();
    await run((tx) => tx.run('DROP CONSTRAINT evidence_id_unique'));
    await run((tx) => tx.run('DROP INDEX entity_text'));
    await run((tx) => tx.run('CREATE FULLTEXT INDEX entity_text FOR (n:Invoice) ON EACH [n.text]'));
    await run((tx) => tx.run("MATCH (n) DETACH DELETE n WITH count(*) AS gone CREATE (:Invoice {text: 'ours'})"));
    const before = await indexes();
    const graph = openNeo4j(neo4jOfTests());
    onTestFinished(async () => {
      await graph.close();
      await run((tx) => tx.run('DROP INDEX entity_text IF EXISTS'));
      await run((tx) => tx.run('MATCH (n:Invoice) DELETE n'));
    });
    await expect(graph.status()).rejects.toThrow(ForeignDatabase);
    await expect(graph.status()).rejects.toThrow('Use an empty database: name one by NEO4J_DATABASE.');
    const load = () => graph.commit(aChange({ nodes: [aPaper('first')] }));
    expect(await loadFirstCollection(graph, load)).toEqual({ outcome: 'foreign' });
    await expect(load()).rejects.toThrow(ForeignDatabase);
    expect(await indexes()).toEqual(before);
  });

  test('a set-up that failed says why, and once that is mended the next request sets up', async () => {
    const { run } = await administrator();
    await run((tx) => tx.run("MATCH (m:Meta) SET m.schemaDigest = 'older'"));
    await run((tx) => tx.run('DROP CONSTRAINT evidence_id_unique'));
    const healed = () => run((tx) => tx.run("MATCH (e:Evidence {id: 'twin'}) DELETE e"));
    onTestFinished(async () => void (await healed()));
    const twins = "UNWIND [1, 2] AS one CREATE (:Evidence {id: 'twin', edge: 'none'})";
    await run((tx) => tx.run(twins));
    const graph = openNeo4j(neo4jOfTests());
    onTestFinished(() => graph.close());
    await expect(graph.commit(aChange({ nodes: [aPaper('x')] }))).rejects.toThrow(GraphUnavailable);
    await expect(graph.commit(aChange({ nodes: [aPaper('x')] }))).rejects.toThrow(
      'refuses a constraint or an index that Throughline needs',
    );
    await healed();
    expect(await graph.commit(aChange({ nodes: [aPaper('x')] }))).toMatchObject({ revision: 1 });
  });
});
