import { expect, onTestFinished, test } from 'vitest';
import { Problem } from '#contracts/problem.ts';
import { claimPort } from '#server/neo4j/claim-port.ts';
import { startNeo4j } from '#server/neo4j/start-neo4j.ts';
import { aChange, aPaper } from './graph/testing/a-change.ts';
import { onNeo4j } from './graph/testing/fresh-graph.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { openNeo4j } from './graph/neo4j.ts';
import { serve } from './testing/start-server.ts';

/** A Neo4j of this test's own, which it may kill and start again on the same port with the same data. */
const aNeo4j = async () => {
  const home = temporaryFolder();
  const port = await claimPort();
  const password = 'outage-password';
  const start = () => startNeo4j({ port, password, home });
  const first = await start();
  return { first, start };
};

const within = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
  const began = Date.now();
  const result = await work();
  expect(Date.now() - began, 'milliseconds').toBeLessThan(milliseconds);
  return result;
};

onNeo4j(() => {
  test('while Neo4j is dead reads answer 503 within 3 s, and afterwards again within 5 s without a restart', async () => {
    const { first, start } = await aNeo4j();
    const graph = openNeo4j({ uri: first.uri, username: first.username, password: first.password });
    const server = await serve(graph);
    onTestFinished(async () => {
      await server.close();
      await graph.close();
    });
    const read = () => fetch(`${server.url}/api/nodes/paper:kept`);
    await graph.commit(aChange({ changeId: 'before', nodes: [aPaper('kept')] }));
    expect((await read()).status).toBe(200);

    const inFlight = graph.commit(aChange({ changeId: 'in-flight', nodes: [aPaper('in-flight')] })).then(
      () => 'acknowledged',
      () => 'refused',
    );
    await first.kill();
    // What was read a moment ago may be answered from memory until the revision is asked for again, once a second.
    const down = await within(3000, async () => {
      let answer = await read();
      while (answer.status === 200) answer = await read();
      return answer;
    });
    expect(down.status).toBe(503);
    expect(down.headers.get('retry-after')).toMatch(/^\d+$/);
    const problem = Problem.parse(await down.json());
    expect(problem).toMatchObject({ status: 503, requestId: down.headers.get('x-request-id') });
    expect((await within(3000, () => fetch(`${server.url}/api/ready`))).status).toBe(503);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    const told = await inFlight;

    const second = await start();
    onTestFinished(() => second.stop());
    await within(5000, async () => {
      while ((await read()).status !== 200);
    });

    const found = await fetch(`${server.url}/api/nodes/paper:in-flight`);
    expect(told === 'acknowledged' ? [200] : [200, 404]).toContain(found.status);
    const revision = (await graph.status()).revision;
    const again = await graph.commit(aChange({ changeId: 'in-flight', nodes: [aPaper('in-flight')] }));
    expect(again.revision).toBe(2);
    expect(revision).toBe(found.status === 200 ? 2 : 1);
  }, 180_000);
});
