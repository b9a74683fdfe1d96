import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cutJournal, readWhatIsWhole } from './cut-journal.ts';
import { openEmbedded } from './embedded.ts';
import { journalFile } from './journal.ts';
import { aChange, aPaper } from './testing/a-change.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const program = fileURLToPath(new URL('journal-main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const at = '2026-01-02T03:04:05.000Z';
const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8' });

const threeRevisions = async (): Promise<string> => {
  const dataDir = temporaryFolder();
  const graph = await openEmbedded({ dataDir });
  for (const slug of ['a', 'b', 'c']) await graph.commit(aChange({ why: `Add ${slug}`, nodes: [aPaper(slug)] }));
  await graph.close();
  return dataDir;
};

test('a damaged journal is cut at the damage: a copy is kept, what is lost is said, and the graph opens as another', async () => {
  const dataDir = await threeRevisions();
  const path = journalFile(dataDir);
  const bytes = readFileSync(path);
  const second = bytes.indexOf('{"begin"', 1);
  bytes[second + 40] = (bytes[second + 40] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const looked = run('--data', dataDir);
  expect(looked.status).toBe(1);
  expect(looked.stderr).toContain('damaged in record 2 (revision 2)');
  const cut = run('--data', dataDir, '--cut', '2');
  expect(cut).toMatchObject({ status: 0, stderr: '' });
  expect(cut.stdout).toContain(`${path} ends with revision 1 now.`);
  expect(cut.stdout).toContain('Lost: the damaged record and whatever came after it.');
  const [copy] = readdirSync(dataDir).filter((name) => name.startsWith(`${basename(path)}.before-cut-`));
  expect(readFileSync(join(dataDir, copy ?? ''))).toEqual(bytes);
  const graph = await openEmbedded({ dataDir });
  const { graphId, revision } = await graph.status();
  await graph.close();
  expect(revision).toBe(1);
  expect(bytes.toString()).not.toContain(graphId);
  expect(run('--data', dataDir).stdout).toBe(`${path} is whole: 1 revision, ${readFileSync(path).length} bytes.\n`);
}, 30_000);

test('a journal is cut where somebody wants it, and what is lost is listed', async () => {
  const path = journalFile(await threeRevisions());
  expect(await cutJournal(path, 3, at)).toMatchObject({
    copy: `${path}.before-cut-20260102T030405000Z`,
    kept: 2,
    lost: [{ number: 3, why: 'Add c' }],
    isDamageLost: false,
  });
  expect((await readWhatIsWhole(path)).records.map(({ revision }) => revision.why)).toEqual(['Add a', 'Add b']);
});

test('a number that no record has is refused and changes nothing', async () => {
  const dataDir = await threeRevisions();
  for (const number of [0, 4, Number.NaN])
    await expect(cutJournal(journalFile(dataDir), number, at)).rejects.toThrow(
      `--cut ${number}: ${journalFile(dataDir)} can be cut at a record from 1 to 3.`,
    );
  expect(readdirSync(dataDir).toSorted()).toEqual(['journal.ndjson', 'views.ndjson']);
});

test('a journal that a running graph writes is not touched', async () => {
  const dataDir = await threeRevisions();
  const graph = await openEmbedded({ dataDir });
  const { status, stderr } = run('--data', dataDir, '--cut', '1');
  await graph.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`in use by process ${process.pid}`);
}, 30_000);

test('where there is no journal, that is said, and nothing is made', () => {
  const dataDir = join(temporaryFolder(), 'typo');
  expect(run('--data', dataDir)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `There is no ${journalFile(dataDir)}. Name the folder by --data or DATA_DIR.\n`,
  });
  expect(existsSync(dataDir)).toBe(false);
});

test('an empty DATA_DIR counts as none', () => {
  const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: '' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, program], {
    encoding: 'utf8',
    env,
    cwd: temporaryFolder(),
  });
  expect([status, stderr]).toEqual([1, 'There is no data/journal.ndjson. Name the folder by --data or DATA_DIR.\n']);
});
