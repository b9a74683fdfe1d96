import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GraphUnavailable } from './errors.ts';
import { lockFolder } from './folder-lock.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const now = '2026-01-02T03:04:05.000Z';
const leave = (folder: string, holder: object): void =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host: hostname(), since: now, began: null, ...holder }));

test('a folder is held by one, who is named, until it is let go', () => {
  const folder = join(temporaryFolder(), 'new');
  const unlock = lockFolder(folder, now);
  expect(() => lockFolder(folder, now)).toThrow(GraphUnavailable);
  expect(() => lockFolder(folder, now)).toThrow(
    `The data folder is in use by process ${process.pid} on ${hostname()} since ${now}.`,
  );
  unlock();
  lockFolder(folder, now)();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a living process is respected', () => {
  const folder = temporaryFolder();
  const child = spawn('sleep', ['60']);
  onTestFinished(() => void child.kill());
  leave(folder, { pid: child.pid });
  expect(() => lockFolder(folder, now)).toThrow(`in use by process ${child.pid} on `);
});

test('the lock of a process that is gone is taken over', async () => {
  const folder = temporaryFolder();
  const child = spawn('true');
  await once(child, 'exit');
  leave(folder, { pid: child.pid });
  const unlock = lockFolder(folder, now);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid},`);
  expect(readdirSync(folder)).toEqual(['lock']);
  unlock();
});

test.runIf(existsSync('/proc/self/stat'))(
  'a process that only has the number of the one that is gone does not hold it',
  () => {
    const folder = temporaryFolder();
    leave(folder, { pid: process.pid, began: '1' });
    lockFolder(folder, now)();
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('a lock from another machine, or one that can’t be read, is left to a person', () => {
  const folder = temporaryFolder();
  leave(folder, { pid: 1, host: 'elsewhere' });
  expect(() => lockFolder(folder, now)).toThrow(
    `process 1 on elsewhere since ${now}. Stop that process first; if it is gone, delete ${folder}`,
  );
  writeFileSync(join(folder, 'lock'), '');
  expect(() => lockFolder(folder, now)).toThrow(
    'can’t be read. If no Throughline uses this data folder, delete that file.',
  );
});
