import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GraphUnavailable } from './errors.ts';
import type { GraphLog } from './graph-log.ts';

const Holder = z.object({
  pid: z.int().positive(),
  host: z.string(),
  since: z.string(),
  /** Tells a process from a later one with the same number, where the system says when it began. */
  began: z.string().nullable(),
});
type Holder = z.infer<typeof Holder>;

interface Terms {
  readonly since: string;
  readonly log: GraphLog;
  /** Ends a process that another one has taken the folder from: it must not write any more. */
  readonly end?: () => void;
}

/** How often the holder touches its lock, and after how long another machine’s untouched one counts as left behind. */
export const leaseTouched = 3000;
export const leaseExpired = 30_000;

/**
 * Holds a data folder for this process and returns what lets it go. Throws `GraphUnavailable`, which names the holder,
 * where another process holds it; takes over from one that is gone.
 */
export const lockFolder = (folder: string, { since, log, end = () => process.exit(1) }: Terms): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine: Holder = { pid: process.pid, host: hostname(), since, began: statOf(process.pid)?.began ?? null };
  if (!tryToTake(path, mine)) takeOver(path, mine, log);
  const text = JSON.stringify(mine);
  const touching = setInterval(() => {
    const found = textOf(path);
    if (found === text) return touch(path);
    if (found === undefined) return;
    clearInterval(touching);
    log.error(`Another process has taken over the data folder: ${found}. This process ends.`);
    end();
  }, leaseTouched).unref();
  return () => {
    clearInterval(touching);
    if (textOf(path) === text) rmSync(path, { force: true });
  };
};

const touch = (path: string): void => {
  const now = new Date();
  utimesSync(path, now, now);
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Makes the file, whole from its first moment, unless it is there. */
const tryToTake = (path: string, holder: Holder): boolean => {
  const draft = `${path}.${holder.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
};

const takeOver = (path: string, mine: Holder, log: GraphLog): void => {
  const text = readFileSync(path, 'utf8');
  const holder = parse(text);
  if (!holder || isHeld(path, holder)) throw heldBy(path, holder);
  const aside = `${path}.${mine.pid}.stale`;
  renameSync(path, aside);
  // Between reading and moving it, another process may have taken over: what was moved is its lock then.
  const overtaken = readFileSync(aside, 'utf8') !== text;
  if (overtaken) linkSync(aside, path);
  rmSync(aside);
  if (overtaken || !tryToTake(path, mine)) throw heldBy(path, parse(readFileSync(path, 'utf8')));
  if (holder.host !== mine.host)
    log.warn(`The data folder was held by process ${holder.pid} on ${holder.host}, which has left it: taken over.`);
};

const heldBy = (path: string, holder: Holder | undefined): GraphUnavailable =>
  new GraphUnavailable(
    holder
      ? `The data folder is in use by process ${holder.pid} on ${holder.host} since ${holder.since}. ` +
          `Stop that process first; if it is gone, delete ${path}, or wait half a minute if it was on another machine.`
      : `${path} can’t be read. If no Throughline uses this data folder, delete that file.`,
  );

const parse = (text: string): Holder | undefined => {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** A process of another machine, or container, can't be looked at: it counts as alive while it touches its lock. */
const isHeld = (path: string, { pid, host, began }: Holder): boolean => {
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs < leaseExpired;
  const stat = statOf(pid);
  return stat ? !stat.isDead && (began === null || began === stat.began) : exists(pid);
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
};

/** What Linux says of a process, and nothing elsewhere: fields 3 and 22 of its stat, which follow the name in brackets. */
const statOf = (pid: number): { isDead: boolean; began: string | null } | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { isDead: fields[0] === 'Z' || fields[0] === 'X', began: fields[19] ?? null };
  } catch {
    return undefined;
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
