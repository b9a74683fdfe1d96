import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openNeo4j } from './graph/neo4j.ts';
import { aChange, aLink, aPaper, aTactic } from './graph/testing/a-change.ts';
import { freshGraph, neo4jOfTests, onNeo4j } from './graph/testing/fresh-graph.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { serve } from './testing/start-server.ts';

/** Every address that a reader's browser may ask for, with good and bad input. */
const addresses = [
  '/',
  '/embed',
  '/api/health',
  '/api/ready',
  '/api/schema',
  '/api/openapi.json',
  '/api/search?q=paper',
  '/api/search',
  '/api/nodes/paper:a',
  '/api/nodes/paper:gone',
  '/api/nodes/paper:a/neighbours',
  '/api/edges/paper:a~SUPPORTS~tactic:b',
  '/api/export?format=json',
  '/api/export?format=jsonld',
  '/api/views/k3Jx0aQvT7mVt2b9Zc1WfA',
  '/api/nothing',
];

onNeo4j(() => {
  test('no answer tells a browser where the database is or how to enter it, not even while it is away', async () => {
    const secrets = neo4jOfTests();
    const filled = await freshGraph('neo4j');
    await filled.commit(aChange({ nodes: [aPaper('a'), aTactic('b')], edges: [aLink('paper:a~SUPPORTS~tactic:b')] }));
    const clientDirectory = temporaryFolder();
    mkdirSync(clientDirectory, { recursive: true });
    writeFileSync(join(clientDirectory, 'index.html'), '<!doctype html><title>Throughline</title>');
    const told = async (graph: Awaited<ReturnType<typeof freshGraph>>): Promise<string> => {
      const { url, close } = await serve(graph, { clientDirectory });
      onTestFinished(close);
      const answers = await Promise.all(
        addresses.map(async (address) => {
          const response = await fetch(url + address);
          return JSON.stringify([...response.headers]) + (await response.text());
        }),
      );
      return answers.join('\n');
    };
    const wrong = openNeo4j({ ...secrets, uri: 'bolt://127.0.0.1:9', password: 'a-password-of-nobody' });
    onTestFinished(() => wrong.close());
    const all = (await told(filled)) + (await told(wrong));
    expect(all).toContain('"id":"paper:a"');
    expect(all).toContain('"status":503');
    for (const secret of [secrets.password, secrets.uri, 'a-password-of-nobody', '127.0.0.1:9', 'bolt://'])
      expect(all).not.toContain(secret);
  });
});
