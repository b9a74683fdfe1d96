import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLink, readNodes } from '#server/explore/queries.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import { aChange, aPaper } from '#server/graph/testing/a-change.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { listOutOfScope } from '#server/projection/queries.ts';
import { countLinks, countNodes } from '#server/operate/queries.ts';
import { InvalidCollection } from './invalid-collection.ts';
import { loadFiles } from './load.ts';
import { seedFiles } from './seed-files.ts';

const aGraph = async () => {
  const graph = await openEmbedded({ dataDir: temporaryFolder() });
  onTestFinished(() => graph.close());
  return graph;
};
const commission = (changeId: string) => ({ by: 'a tester', why: 'a test', now: new Date(0), changeId });
const aFile = (name: string, content: object): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, JSON.stringify({ addedBy: 'a tester', addedAt: '2026-01-01T00:00:00Z', ...content }));
  return path;
};
const aTactic = { id: 'tactic:share-a-crane', kind: 'Tactic', title: 'Share a Crane', summary: 'Use one crane.' };
const aCase = {
  id: 'case:crane',
  kind: 'CaseStudy',
  title: 'One crane for two',
  shortTitle: 'One crane',
  summary: 'Two firms use one crane.',
  collection: 'Harbours',
};
const aReading = {
  reason: 'It tells of one.',
  urls: ['https://example.org/crane'],
  saidBy: 'editor',
  basis: 'implied',
  confidence: 'medium',
  method: 'human',
};
const anExample = { type: 'DEMONSTRATES', from: 'case:crane', to: 'tactic:share-a-crane', evidence: [aReading] };
const exampleId = 'case:crane~DEMONSTRATES~tactic:share-a-crane';

describe('loading the first collection into an empty graph', () => {
  test('makes one revision with every node and link, and a second time changes nothing', async () => {
    const graph = await aGraph();
    const first = await loadFiles(graph, seedFiles(), commission('one'));
    const nodes = Object.fromEntries((await graph.read(countNodes, {})).map(({ kind, count }) => [kind, count]));
    const links = Object.fromEntries((await graph.read(countLinks, {})).map(({ type, count }) => [type, count]));
    expect(first).toMatchObject({ revision: 1, updated: [], unchanged: 0, kept: [] });
    expect(nodes).toMatchObject({ Paper: 36, Tactic: 16, Stage: 4, CaseStudy: 36, Sector: 3, Briefing: 1 });
    expect(links).toMatchObject({ IN_STAGE: 16, FEATURES: 6 });
    const total = [...Object.values(nodes), ...Object.values(links)].reduce((sum, count) => sum + count, 0);
    expect(first.created).toHaveLength(total + 1);

    const second = await loadFiles(graph, seedFiles(), commission('two'));
    expect(second).toMatchObject({ revision: 1, created: [], updated: [], unchanged: total + 1, kept: [] });
    expect(await graph.status()).toMatchObject({ revision: 1 });
  });
});

describe('loading files', () => {
  test('writes what the files say, with who added the evidence', async () => {
    const graph = await aGraph();
    await loadFiles(graph, [aFile('a.json', { nodes: [aTactic, aCase], links: [anExample] })], commission('one'));
    expect(await graph.read(readNodes, { ids: ['case:crane'] })).toMatchObject([{ node: aCase }]);
    expect(await graph.read(readLink, { id: exampleId, from: 'case:crane', to: 'tactic:share-a-crane' })).toMatchObject(
      [{ edge: { status: 'published', evidence: [{ ...aReading, addedBy: 'a tester' }] } }],
    );
  });

  test('may name nodes that an earlier load brought', async () => {
    const graph = await aGraph();
    await loadFiles(graph, [aFile('a.json', { nodes: [aTactic] })], commission('one'));
    const later = await loadFiles(graph, [aFile('b.json', { nodes: [aCase], links: [anExample] })], commission('two'));
    expect(later.created).toEqual(['case:crane', exampleId]);
  });

  test('leaves alone what an editor changed last, and says so', async () => {
    const graph = await aGraph();
    const { id, ...fields } = aPaper('crane-2020', { title: 'As a file has it' });
    const path = aFile('a.json', { nodes: [{ id, ...fields }] });
    await loadFiles(graph, [path], commission('one'));
    await graph.commit(aChange({ origin: 'edit', nodes: [aPaper('crane-2020', { title: 'As an editor has it' })] }));
    expect(await loadFiles(graph, [path], commission('three'))).toMatchObject({ revision: 2, kept: [id] });
  });

  test('refuses ends that exist nowhere and claims without words, naming the file, and writes nothing', async () => {
    const graph = await aGraph();
    const { reason: _, ...wordless } = aReading;
    const silent = { ...anExample, evidence: [wordless] };
    const good = aFile('a.json', { nodes: [aCase] });
    const bad = aFile('b.json', { links: [silent] });
    const error: unknown = await loadFiles(graph, [good, bad], commission('one')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidCollection);
    expect(error).toMatchObject({
      faults: [
        { file: bad, field: `${exampleId}.to` },
        { file: bad, field: `${exampleId}.evidence` },
      ],
    });
    expect(await graph.status()).toMatchObject({ revision: 0 });
    expect(await graph.read(countNodes, {})).toEqual([]);
  });

  test('writes what is out of scope, and a second time changes nothing', async () => {
    const graph = await aGraph();
    const decision = { row: aTactic.id, column: '2020', reason: 'No crane was free that year.' };
    const path = aFile('a.json', { nodes: [aTactic], outOfScope: [decision] });
    const id = 'out-of-scope~tactic:share-a-crane~2020';
    expect(await loadFiles(graph, [path], commission('one'))).toMatchObject({ revision: 1, created: [aTactic.id, id] });
    expect(await loadFiles(graph, [path], commission('two'))).toMatchObject({ revision: 1, created: [], unchanged: 2 });
    expect(await graph.read(listOutOfScope, {})).toEqual([
      { decision: { ...decision, id, by: 'a tester', at: '2026-01-01T00:00:00Z' } },
    ]);
  });

  test('refuses what is out of scope of something unknown, naming the field', async () => {
    const graph = await aGraph();
    const decision = { row: aTactic.id, column: 'topic:harbours', reason: 'Nobody needs it.' };
    const path = aFile('a.json', { nodes: [aTactic], outOfScope: [decision] });
    const error: unknown = await loadFiles(graph, [path], commission('one')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      faults: [{ file: path, field: 'out-of-scope~tactic:share-a-crane~topic:harbours.column' }],
    });
  });

  test('names every file that is not there', async () => {
    const graph = await aGraph();
    const error: unknown = await loadFiles(graph, ['no/a.json', 'no/b.json'], commission('one')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ faults: [{ file: 'no/a.json' }, { file: 'no/b.json' }] });
  });
});
