import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { GraphUnavailable } from './errors.ts';
import type { GraphDatabase } from './graph-database.ts';
import { type Neo4jAddress, Neo4jConnection } from './neo4j-connection.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { openNeo4j } from './neo4j.ts';
import { openGraph } from './open-graph.ts';
import { readAbout, setUpMeta } from './queries.ts';
import { schemaVersion } from './schema.ts';
import { aChange, aPaper } from './testing/a-change.ts';
import { freshGraph, neo4jOfTests, onNeo4j } from './testing/fresh-graph.ts';
import { SwitchableProxy } from './testing/switchable-proxy.ts';

const opened = (address: Neo4jAddress): GraphDatabase => {
  const graph = openNeo4j(address);
  onTestFinished(() => graph.close());
  return graph;
};

const timed = async (task: () => Promise<unknown>): Promise<{ fault: unknown; seconds: number }> => {
  const start = performance.now();
  const fault = await task().catch((error: unknown) => error);
  return { fault, seconds: (performance.now() - start) / 1000 };
};

const proxied = async (): Promise<{ proxy: SwitchableProxy; address: Neo4jAddress }> => {
  const address = neo4jOfTests();
  const proxy = new SwitchableProxy(Number(new URL(address.uri).port));
  await proxy.up();
  onTestFinished(() => proxy.down());
  return { proxy, address: { ...address, uri: `bolt://127.0.0.1:${proxy.port}` } };
};

onNeo4j(() => {
  test('a server that is not there is said within 3 s, without the password, and the graph opens all the same', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await once(unused, 'listening');
    const address = unused.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    unused.close();
    const graph = await openGraph({
      neo4j: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'a secret word' },
      dataDir: '',
      log: console,
    });
    onTestFinished(() => graph.close());
    for (const task of [() => graph.status(), () => graph.read(readAbout, {}), () => graph.commit(aChange())]) {
      const { fault, seconds } = await timed(task);
      expect(fault).toBeInstanceOf(GraphUnavailable);
      expect(String(fault)).toContain(`Neo4j at bolt://127.0.0.1:${port} can’t be reached.`);
      expect(String(fault)).not.toContain('a secret word');
      expect(seconds).toBeLessThan(3);
    }
  });

  test('a server that takes the call and says nothing is given up within 3 s', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const graph = opened({ ...neo4jOfTests(), uri: `bolt://127.0.0.1:${port}` });
    const { fault, seconds } = await timed(() => graph.read(readAbout, {}));
    expect(fault).toBeInstanceOf(GraphUnavailable);
    expect(seconds).toBeLessThan(3);
  });

  test('a server that goes away and comes back is used again, without a restart', async () => {
    await freshGraph('neo4j');
    const { proxy, address } = await proxied();
    const graph = opened(address);
    await graph.commit(aChange({ nodes: [aPaper('x')] }));
    await proxy.down();
    const { fault, seconds } = await timed(() => graph.read(readAbout, {}));
    expect(fault).toBeInstanceOf(GraphUnavailable);
    expect(seconds).toBeLessThan(3);
    await proxy.up();
    const back = await timed(() => graph.commit(aChange({ nodes: [aPaper('y')] })));
    expect(back.fault).toMatchObject({ revision: 2 });
    expect(back.seconds).toBeLessThan(5);
    expect((await graph.status()).revision).toBe(2);
  });

  test('a change that is sent again after its answer was lost is written once', async () => {
    const direct = await freshGraph('neo4j');
    const { proxy, address } = await proxied();
    const graph = opened(address);
    await graph.status();
    const changes = Array.from({ length: 6 }, (_, number) => aChange({ nodes: [aPaper(`p${number}`)] }));
    for (const change of changes) {
      const sent = graph.commit(change).catch((error: unknown) => error);
      await proxy.down();
      await proxy.up();
      await sent;
      expect((await graph.commit(change)).created).toEqual([change.nodes[0]?.id]);
    }
    expect((await direct.status()).revision).toBe(6);
  });

  test('a wrong password says what to do and is not tried again at once', async () => {
    const graph = opened({ ...neo4jOfTests(), password: 'certainly wrong' });
    const first = await timed(() => graph.status());
    expect(String(first.fault)).toContain(
      'refuses this user name or password. Correct NEO4J_USERNAME and NEO4J_PASSWORD',
    );
    expect(String(first.fault)).not.toContain('certainly wrong');
    const again = await Promise.all(Array.from({ length: 10 }, () => timed(() => graph.read(readAbout, {}))));
    expect(again.map(({ fault }) => fault)).toEqual(again.map(() => first.fault));
    expect(await opened(neo4jOfTests()).status()).toMatchObject({ engine: 'neo4j' });
  });

  test('a database that does not exist is named', async () => {
    const graph = opened({ ...neo4jOfTests(), database: 'nowhere' });
    await expect(graph.status()).rejects.toThrow(
      'has no database named nowhere. Create it, or correct NEO4J_DATABASE.',
    );
  });

  test('a graph that a newer Throughline set up is refused until this one is upgraded', async () => {
    await freshGraph('neo4j');
    const connection = new Neo4jConnection(neo4jOfTests());
    const setVersion = (version: number): Promise<unknown> =>
      connection.use('WRITE', (session) =>
        session.executeWrite((tx) =>
          neo4jTransaction(tx).run(setUpMeta, { graphId: '', schemaVersion: version, schemaDigest: 'other' }),
        ),
      );
    onTestFinished(async () => {
      await setVersion(schemaVersion);
      await connection.close();
    });
    await setVersion(schemaVersion + 1);
    await expect(opened(neo4jOfTests()).status()).rejects.toThrow(
      `set up by a newer Throughline (schema ${schemaVersion + 1}; this one knows ${schemaVersion}). Upgrade Throughline.`,
    );
  });

  test('a database that was set up with other statements is set up again and keeps what it holds', async () => {
    const graph = await freshGraph('neo4j');
    await graph.commit(aChange({ nodes: [aPaper('x', { title: 'Findable' })] }));
    const before = await graph.status();
    const connection = new Neo4jConnection(neo4jOfTests());
    onTestFinished(() => connection.close());
    await connection.use('WRITE', (session) =>
      session.executeWrite((tx) =>
        neo4jTransaction(tx).run(setUpMeta, { graphId: '', schemaVersion, schemaDigest: 'other' }),
      ),
    );
    const other = opened(neo4jOfTests());
    expect(await other.status()).toEqual(before);
    expect((await other.search('findable', 5)).map(({ id }) => id)).toEqual(['paper:x']);
  });

  test('two processes that write at once get a revision each', async () => {
    await freshGraph('neo4j');
    const [one, other] = [opened(neo4jOfTests()), opened(neo4jOfTests())];
    const commits = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        (number % 2 ? one : other).commit(aChange({ nodes: [aPaper('x', { title: `Title ${number}` })] })),
      ),
    );
    expect(new Set(commits.map((commit) => commit.revision)).size).toBe(10);
    expect(commits.filter((commit) => commit.created.length === 1)).toHaveLength(1);
  });
});
