import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { NodeId } from '#contracts/graph.ts';
import { canonicalJson } from './canonical-json.ts';
import { openEmbedded } from './embedded.ts';
import type { GraphDatabase } from './graph-database.ts';
import { DamagedJournal, journalFile } from './journal.ts';
import { readLinks, readNodes } from './queries.ts';
import { StoredEdge, StoredNode } from './rows.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from './testing/a-change.ts';
import { dumpNodes, dumpRelationships, readHistory } from './testing/queries.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const link = 'paper:x~SUPPORTS~tactic:y';
const nodeQuery = { ...readNodes, row: z.object({ node: StoredNode }) };
const linkQuery = { ...readLinks, row: z.object({ edge: StoredEdge }) };
const aCollection = () => aChange({ nodes: [aPaper('x'), aTactic('y')], edges: [aLink(link)] });

const opened = async (dataDir: string, said: string[] = []): Promise<GraphDatabase> => {
  const say = (message: string): void => void said.push(message);
  const graph = await openEmbedded({ dataDir, log: { warn: say, error: say } });
  onTestFinished(() => graph.close());
  return graph;
};

const aPlace = () => ({
  id: NodeId.parse('place:here'),
  kind: 'Place' as const,
  title: 'Here',
  latitude: 42.36,
  longitude: -71,
});

const about = {
  title: 'A collection',
  field: 'collaboration',
  description: 'D',
  selection: 'S',
  licence: 'L',
  citation: 'C',
  sources: [],
};

/** All that an engine keeps, in an order of its own; the images of history are read, since theirs may differ. */
const dumpOf = async (graph: GraphDatabase): Promise<string[]> => {
  const nodes = (await graph.read(dumpNodes, {})).map(({ labels, properties }) => ({
    labels: labels.toSorted(inOrder),
    properties: Object.entries(properties).map(([name, value]) => [name, isImage(value) ? JSON.parse(value) : value]),
  }));
  const relationships = await graph.read(dumpRelationships, {});
  const kept = [
    ...nodes.map(({ labels, properties }) => ({ labels, ...Object.fromEntries(properties) })),
    ...relationships,
  ];
  return kept.map(canonicalJson).toSorted(inOrder);
};
const isImage = (value: unknown): value is string => typeof value === 'string' && value.startsWith('{');
const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

/** Leaves a folder with these changes in its journal. */
const folderWith = async (...changes: readonly ReturnType<typeof aChange>[]): Promise<string> => {
  const dataDir = temporaryFolder();
  const graph = await openEmbedded({ dataDir });
  for (const change of changes) await graph.commit(change);
  await graph.close();
  return dataDir;
};

const program = fileURLToPath(new URL('testing/write-until-refused.ts', import.meta.url));
/** Runs it under the shell's limits. It doesn't keep what it compiles: a limit on files would leave that cut off. */
const started = (limits: string, dataDir: string): ChildProcessByStdio<null, Readable, Readable> => {
  const command = `${limits} exec "$0" --import tsx "$1" "$2"`;
  const child = spawn('sh', ['-c', command, process.execPath, program, dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

test('what was committed is there after a restart: nodes, links, evidence, history, search and the graph’s name', async () => {
  const mended = aLink(link, { status: 'disputed', evidence: [someEvidence('e', { quote: 'An ambulance.' })] });
  const dataDir = await folderWith(
    aCollection(),
    aChange({ origin: 'edit', nodes: [aPaper('x', { title: 'Mended', altTitles: ['Other'] })], edges: [mended] }),
    aChange({ origin: 'edit', nodes: [aPaper('x', { title: 'Mended again' })] }),
  );
  const graph = await opened(dataDir);
  const first = await graph.status();
  expect(first.revision).toBe(3);
  const [node] = await graph.read(nodeQuery, { ids: ['paper:x'] });
  expect(node?.node).toEqual({ ...aPaper('x', { title: 'Mended again' }), revision: 3 });
  const [edge] = await graph.read(linkQuery, { rows: [{ from: 'paper:x', ids: [link] }] });
  expect(edge?.edge).toEqual({ ...mended, evidence: [...mended.evidence, ...aLink(link).evidence], revision: 2 });
  expect((await graph.read(readHistory, { thing: 'paper:x' })).map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect((await graph.search('ambulance', 5)).map(({ id }) => id)).toEqual([link]);
  expect(await graph.commit(aChange({ nodes: [aPaper('x')] }))).toMatchObject({ revision: 3, kept: ['paper:x'] });
  await graph.close();
  expect((await (await opened(dataDir)).status()).graphId).toBe(first.graphId);
});

test('a restart makes exactly what the commits had made, to the last property', async () => {
  const dataDir = temporaryFolder();
  const before = await openEmbedded({ dataDir });
  const evidence = [
    someEvidence('e1', { source: NodeId.parse('paper:x'), locator: 'p. 3' }),
    someEvidence('e2', { quote: 'Word for word.', urls: ['https://a.example', 'https://b.example'] }),
  ];
  const first = aChange({
    about,
    nodes: [
      aPaper('x', { altTitles: ['A', 'B'], doi: '10.1000/1', unsure: ['doi'] }),
      aPaper('z'),
      aTactic('y'),
      aPlace(),
    ],
    edges: [
      aLink(link, { evidence }),
      aLink('paper:x~CITES~paper:z', { evidence: [], confidence: 'low' }),
      aLink('paper:x~LOCATED_IN~place:here', { evidence: [] }),
    ],
  });
  await before.commit(first);
  const moved = someEvidence('e1', { source: NodeId.parse('paper:z') });
  await before.commit(
    aChange({
      origin: 'edit',
      about: { ...about, licence: 'Other' },
      nodes: [aPaper('x', { year: 1999 }), aTactic('y', { number: 7 })],
      edges: [aLink(link, { status: 'disputed', evidence: [moved, someEvidence('e3')] })],
    }),
  );
  const committed = await dumpOf(before);
  await before.close();
  const after = await opened(dataDir);
  expect(await dumpOf(after)).toEqual(committed);
  expect(committed.length).toBeGreaterThan(20);
  expect((await after.commit(first)).created).toHaveLength(8);
});

test('a cut-off change at the end of the journal is cut off and said, and the next change follows well', async () => {
  const dataDir = await folderWith(aCollection(), aChange({ nodes: [aPaper('z')] }));
  const path = journalFile(dataDir);
  const whole = readFileSync(path);
  const firstEnd = whole.indexOf('\n{"begin"', 1) + 1;
  writeFileSync(path, whole.subarray(0, whole.length - 10));
  const said: string[] = [];
  const graph = await opened(dataDir, said);
  expect((await graph.status()).revision).toBe(1);
  expect(said).toEqual([
    `${path} ends with ${whole.length - 10 - firstEnd} bytes of a change that was never acknowledged: they are cut off.`,
  ]);
  expect(statSync(path).size).toBe(firstEnd);
  expect((await graph.commit(aChange({ nodes: [aPaper('z')] }))).revision).toBe(2);
  await graph.close();
  expect((await (await opened(dataDir)).status()).revision).toBe(2);
});

test('a damaged journal stops the start and is left as it is, and so is the folder free again', async () => {
  const dataDir = await folderWith(aCollection(), aChange({ nodes: [aPaper('z')] }));
  const path = journalFile(dataDir);
  const bytes = readFileSync(path);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  await expect(opened(dataDir)).rejects.toThrow(DamagedJournal);
  await expect(opened(dataDir)).rejects.toThrow(DamagedJournal);
  expect(readFileSync(path)).toEqual(bytes);
});

test('a second process on the same folder is refused, and so is a second graph in this one', async () => {
  const dataDir = temporaryFolder();
  await opened(dataDir);
  await expect(opened(dataDir)).rejects.toThrow(`The data folder is in use by process ${process.pid} on `);
  const child = started('', dataDir);
  expect(await text(child.stderr)).toContain(`in use by process ${process.pid} on `);
}, 30_000);

test('where the disk takes no more, a change is refused by a clear error and nothing that was acknowledged is lost', async () => {
  const dataDir = temporaryFolder();
  const child = started('ulimit -f 64;', dataDir);
  const [out, fault] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(fault).toMatch(
    /^GraphUnavailable: .*journal\.ndjson can’t be written \(EFBIG.*\)\. Nothing of this change was kept\./,
  );
  const acknowledged = out.trim().split('\n').map(Number);
  expect(acknowledged.length).toBeGreaterThan(3);
  const said: string[] = [];
  const graph = await opened(dataDir, said);
  expect((await graph.status()).revision).toBe(acknowledged.at(-1));
  expect(said).toEqual([]);
}, 30_000);

test('a process that is killed while it writes loses nothing that it acknowledged, and its lock is taken over', async () => {
  const dataDir = temporaryFolder();
  let revision = 0;
  for (const lines of [1, 3, 6]) {
    const child = started('', dataDir);
    let out = '';
    for await (const chunk of child.stdout) {
      out += String(chunk);
      if (out.split('\n').length > lines) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const acknowledged = Number(
      out
        .trim()
        .split('\n')
        .filter((line) => /^\d+$/.test(line))
        .at(-1),
    );
    const graph = await openEmbedded({ dataDir, log: { warn: () => undefined, error: () => undefined } });
    ({ revision } = await graph.status());
    await graph.close();
    // The last change may have been kept without anybody hearing of it.
    expect([acknowledged, acknowledged + 1]).toContain(revision);
  }
  expect(revision).toBeGreaterThanOrEqual(10);
}, 60_000);

test('a journal that somebody added to is refused, not repaired', async () => {
  const dataDir = await folderWith(aCollection());
  appendFileSync(journalFile(dataDir), 'a note\n');
  await expect(opened(dataDir)).rejects.toThrow('damaged in record 2');
});
