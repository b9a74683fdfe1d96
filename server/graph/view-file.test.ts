import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from './embedded.ts';
import { GraphUnavailable } from './errors.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { openViewFile } from './view-file.ts';
import { viewIdOf } from './view-id.ts';

const opened = async (path: string, mostBytes?: number) => {
  const warnings: string[] = [];
  const log = { warn: (line: string) => warnings.push(line), error: (line: string) => warnings.push(line) };
  const file = await openViewFile(path, { log, ...(mostBytes !== undefined && { mostBytes }) });
  onTestFinished(() => file.close());
  return { file, warnings };
};

const keepIn = async ({ file }: Awaited<ReturnType<typeof opened>>, document: string): Promise<string> => {
  const id = viewIdOf(document);
  await file.keep(id, document);
  return id;
};

test('what was kept is read again, now and after the next start', async () => {
  const path = join(temporaryFolder(), 'views.ndjson');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.json({ maxDepth: 2 }), { minLength: 1 }), async (documents) => {
      const first = await opened(path);
      const ids = await Promise.all(documents.map((document) => keepIn(first, document)));
      const again = await opened(path);
      for (const [at, id] of ids.entries()) {
        expect(await first.file.read(id)).toBe(documents[at]);
        expect(await again.file.read(id)).toBe(documents[at]);
      }
      expect(again.warnings).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('a view that is kept twice, at once too, stands in the file once', async () => {
  const path = join(temporaryFolder(), 'views.ndjson');
  const file = await opened(path);
  await Promise.all([keepIn(file, '{"a":1}'), keepIn(file, '{"a":1}')]);
  await keepIn(file, '{"a":1}');
  expect(readFileSync(path, 'utf8')).toBe(`{"id":"${viewIdOf('{"a":1}')}","document":{"a":1}}\n`);
});

test('a view that nobody kept is not there', async () => {
  const { file } = await opened(join(temporaryFolder(), 'views.ndjson'));
  expect(await file.read(viewIdOf('{}'))).toBeNull();
});

test('a line that was cut off is cut away and said, and the next view stands after the last whole one', async () => {
  const path = join(temporaryFolder(), 'views.ndjson');
  const id = await keepIn(await opened(path), '{"a":1}');
  appendFileSync(path, '{"id":"abc');
  const again = await opened(path);
  expect(again.warnings).toEqual([
    `${path} ends with 10 bytes of a view that was never acknowledged: they are cut off.`,
  ]);
  const other = await keepIn(again, '{"b":2}');
  const last = await opened(path);
  expect([await last.file.read(id), await last.file.read(other), last.warnings]).toEqual(['{"a":1}', '{"b":2}', []]);
});

test('a damaged line is said by its number and takes no other view with it', async () => {
  const path = join(temporaryFolder(), 'views.ndjson');
  const file = await opened(path);
  const ids = [await keepIn(file, '{"a":1}'), await keepIn(file, '{"a":2}'), await keepIn(file, '{"a":3}')];
  writeFileSync(path, readFileSync(path, 'utf8').replace('{"a":2}', '{"a":9}'));
  await expect(file.file.read(ids[1] ?? '')).rejects.toThrow('is damaged at byte');
  const again = await opened(path);
  expect(again.warnings).toEqual([expect.stringContaining('is damaged in line 2: that one view is lost')]);
  expect(await Promise.all(ids.map((id) => again.file.read(id)))).toEqual(['{"a":1}', null, '{"a":3}']);
  await keepIn(again, '{"a":2}');
  expect(await again.file.read(ids[1] ?? '')).toBe('{"a":2}');
});

test('a file that has grown too large takes no more, and loses nothing', async () => {
  const path = join(temporaryFolder(), 'views.ndjson');
  const file = await opened(path, 100);
  const id = await keepIn(file, '{"a":1}');
  const refused = keepIn(file, `{"a":"${'x'.repeat(50)}"}`);
  await expect(refused).rejects.toThrow(GraphUnavailable);
  await expect(refused).rejects.toThrow('would grow beyond 100 bytes');
  expect(await file.file.read(id)).toBe('{"a":1}');
});

const program = fileURLToPath(new URL('testing/keep-until-refused.ts', import.meta.url));

test('where the disk takes no more, a view is refused, those that were acknowledged stay, and the graph is untouched', async () => {
  const dataDir = temporaryFolder();
  const command = 'ulimit -f 64; exec "$0" --import tsx "$1" "$2"';
  const child = spawn('sh', ['-c', command, process.execPath, program, dataDir], {
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [out, fault] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(fault).toMatch(/^GraphUnavailable: .*views\.ndjson can’t be written \(EFBIG/);
  const ids = out.trim().split('\n');
  expect(ids.length).toBeGreaterThan(3);
  const graph = await openEmbedded({ dataDir });
  onTestFinished(() => graph.close());
  for (const id of ids) expect(await graph.readView(id)).toContain('word word');
  expect((await graph.status()).revision).toBe(0);
}, 30_000);
