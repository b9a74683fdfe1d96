import { afterAll, beforeAll, expect, test } from 'vitest';
import { GuideAnswer } from '#contracts/guide.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { onNeo4j, openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { serve } from '#server/testing/start-server.ts';

const now = new Date('2026-01-02T03:04:05Z');

const loaded = async (engine: Engine) => {
  const { graph, dispose } = await openFreshGraph(engine);
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'both' });
  const server = await serve(graph, { now: () => now });
  const close = async () => {
    await server.close();
    await dispose();
  };
  return { url: server.url, close };
};

onNeo4j(() => {
  let servers: Awaited<ReturnType<typeof loaded>>[] = [];

  beforeAll(async () => {
    servers = [await loaded('embedded'), await loaded('neo4j')];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  test.each([
    '',
    'q=I+am+a+city+manager+about+to+contract+for+ambulance+services+with+a+private+firm',
    'stage=stage:design&sector=sector:non-profit&sector=sector:business&setting=topic:public-health',
    'audience=audience:public-managers&topic=topic:leadership-and-trust&q=schools&without=topic:education',
    'topic=topic:never-was',
  ])('the situation “%s” is answered alike by both engines', async (query) => {
    const [one, other] = await Promise.all(
      servers.map(async ({ url }) => GuideAnswer.parse(await (await fetch(`${url}/api/guide?${query}`)).json())),
    );
    expect(one).toEqual(other);
    expect(one?.tactics.length).toBeGreaterThan(10);
  });
});
