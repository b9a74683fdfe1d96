import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Engine } from '#server/graph/graph-database.ts';
import { freshGraph, onNeo4j } from '#server/graph/testing/fresh-graph.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { serve } from '#server/testing/start-server.ts';

const paths = [
  '/node/paper:trust-in-ems-contracts-2015',
  '/node/sector:government',
  '/node/tactic:engage-potential-partners',
  '/node/person:john-m-bryson',
  '/kind/case',
];

const pagesOn = async (engine: Engine): Promise<string[]> => {
  const graph = await freshGraph(engine);
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'both' });
  const clientDirectory = temporaryFolder();
  writeFileSync(
    join(clientDirectory, 'index.html'),
    '<head><title></title><meta name="description" /></head><div id="root"></div><noscript></noscript>',
  );
  const { url, close } = await serve(graph, { clientDirectory });
  onTestFinished(close);
  const pages: string[] = [];
  for (const path of paths) {
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    expect([path, response.status]).toEqual([path, 200]);
    pages.push((await response.text()).replaceAll(url, ''));
  }
  return pages;
};

onNeo4j(() => {
  test('readable pages are the same on both engines', async () => {
    const embedded = await pagesOn('embedded');
    expect(await pagesOn('neo4j')).toEqual(embedded);
  });
});
