import { expect, test } from 'vitest';
import { GuideAnswer } from '#contracts/guide.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { serve } from '#server/testing/start-server.ts';

test('the example of docs/methods.md comes out as it stands there', async () => {
  const now = new Date('2026-11-27T12:00:00Z');
  const graph = await openEmbedded({ dataDir: temporaryFolder() });
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To recompute', now, changeId: 'first' });
  const server = await serve(graph, { now: () => now });
  const q = 'a city manager about to contract for ambulance services with a private firm';
  const response = await fetch(`${server.url}/api/guide?${new URLSearchParams({ q }).toString()}`);
  const { situation, tactics } = GuideAnswer.parse(await response.json());
  await server.close();
  await graph.close();

  expect(situation.read.map(({ node }) => node.title)).toEqual([
    'Public managers',
    'Public-private partnerships',
    'Emergency medical services',
    'Business',
  ]);
  expect(situation.unread).toEqual([]);
  const example = tactics.find(({ tactic }) => tactic.id === 'tactic:share-discretion');
  expect(example).toMatchObject({
    strength: 'several studies, in one setting',
    score: 3.545,
    counts: { supports: 1, qualifies: 4, challenges: 0, cases: 3, voices: { paper: 0, publisher: 1, editor: 4 } },
  });
  expect(example?.parts.map(({ weighed, value }) => [weighed, value])).toEqual([
    [0.55, 2.2],
    [0.7, 0.531],
    [1.6, 0.239],
    [0, 0],
    [1.5, 0.458],
    [11, 0.117],
  ]);
  expect(example?.papers.map(({ node }) => node.id)).toEqual(['paper:trust-in-ems-contracts-2015']);
  expect(example?.settings.map(({ id }) => id)).toEqual(['topic:emergency-medical-services']);
  expect(tactics[0]).toMatchObject({ score: 4.776, counts: { supports: 8 } });
  expect(tactics[0]?.tactic.title).toBe('Establish a Governance Structure');
  const engage = tactics.find(({ tactic }) => tactic.id === 'tactic:engage-potential-partners');
  expect(engage?.cases.slice(0, 2).map(({ node, isNear }) => [node.id, isNear])).toEqual([
    ['case:cares-georgia', true],
    ['case:welcoming-nashville', true],
  ]);
});
