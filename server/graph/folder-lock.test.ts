import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { GraphUnavailable } from './errors.ts';
import { leaseExpired, leaseTouched, lockFolder } from './folder-lock.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const now = '2026-01-02T03:04:05.000Z';
const terms = { since: now, log: console };
const leave = (folder: string, holder: object): void =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host: hostname(), since: now, began: null, ...holder }));

test('a folder is held by one, who is named, until it is let go', () => {
  const folder = join(temporaryFolder(), 'new');
  const unlock = lockFolder(folder, terms);
  expect(() => lockFolder(folder, terms)).toThrow(GraphUnavailable);
  expect(() => lockFolder(folder, terms)).toThrow(
    `The data folder is in use by process ${process.pid} on ${hostname()} since ${now}.`,
  );
  unlock();
  lockFolder(folder, terms)();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a living process is respected', () => {
  const folder = temporaryFolder();
  const child = spawn('sleep', ['60']);
  onTestFinished(() => void child.kill());
  leave(folder, { pid: child.pid });
  expect(() => lockFolder(folder, terms)).toThrow(`in use by process ${child.pid} on `);
});

test('the lock of a process that is gone is taken over', async () => {
  const folder = temporaryFolder();
  const child = spawn('true');
  await once(child, 'exit');
  leave(folder, { pid: child.pid });
  const unlock = lockFolder(folder, terms);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid},`);
  expect(readdirSync(folder)).toEqual(['lock']);
  unlock();
});

test.runIf(existsSync('/proc/self/stat'))(
  'a process that only has the number of the one that is gone does not hold it',
  () => {
    const folder = temporaryFolder();
    leave(folder, { pid: process.pid, began: '1' });
    lockFolder(folder, terms)();
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('a lock from another machine is respected while it is touched, or where it can’t be read', () => {
  const folder = temporaryFolder();
  leave(folder, { pid: 1, host: 'elsewhere' });
  expect(() => lockFolder(folder, terms)).toThrow(
    `process 1 on elsewhere since ${now}. Stop that process first; if it is gone, delete ${folder}`,
  );
  writeFileSync(join(folder, 'lock'), '');
  expect(() => lockFolder(folder, terms)).toThrow(
    'can’t be read. If no Throughline uses this data folder, delete that file.',
  );
});

test('a lock that another machine has not touched for a while is taken over, which is said', () => {
  const folder = temporaryFolder();
  leave(folder, { pid: 1, host: 'elsewhere' });
  age(folder, leaseExpired + 1000);
  const said: string[] = [];
  const unlock = lockFolder(folder, { since: now, log: { warn: (line) => said.push(line), error: console.error } });
  expect(said).toEqual(['The data folder was held by process 1 on elsewhere, which has left it: taken over.']);
  unlock();
});

test('who holds a folder keeps touching its lock', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFolder();
  const unlock = lockFolder(folder, terms);
  const old = age(folder, leaseExpired);
  vi.advanceTimersByTime(leaseTouched);
  expect(statSync(join(folder, 'lock')).mtimeMs).toBeGreaterThan(old);
  unlock();
});

test('who was taken over ends, and leaves the other’s lock where it is', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFolder();
  const end = vi.fn<() => void>();
  const said: string[] = [];
  const unlock = lockFolder(folder, { since: now, end, log: { warn: console.warn, error: (line) => said.push(line) } });
  leave(folder, { pid: 1, host: 'elsewhere' });
  vi.advanceTimersByTime(2 * leaseTouched);
  expect(end).toHaveBeenCalledOnce();
  expect(said[0]).toContain('Another process has taken over the data folder');
  unlock();
  expect(readdirSync(folder)).toEqual(['lock']);
});

/** Makes the lock as old as that, and returns when it was touched. */
const age = (folder: string, milliseconds: number): number => {
  const then = new Date(Date.now() - milliseconds);
  utimesSync(join(folder, 'lock'), then, then);
  return then.getTime();
};
