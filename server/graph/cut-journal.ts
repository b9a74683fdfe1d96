import { constants, copyFile, open, rename } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { Revision } from './images.ts';
import { DamagedJournal, syncFolder } from './journal.ts';
import { encodeRecord, type JournalRecord } from './journal-record.ts';
import { type JournalEnd, readJournal } from './read-journal.ts';

export interface Reading {
  readonly records: readonly JournalRecord[];
  readonly end: JournalEnd | DamagedJournal;
}

/** All that can be read of a journal: up to its end, or to the first damage. */
export const readWhatIsWhole = async (path: string): Promise<Reading> => {
  const records: JournalRecord[] = [];
  try {
    return { records, end: await readJournal(path, (record) => records.push(record)) };
  } catch (error) {
    if (error instanceof DamagedJournal) return { records, end: error };
    throw error;
  }
};

export interface Cut {
  /** The file as it was. */
  readonly copy: string;
  readonly kept: number;
  readonly lost: readonly Revision[];
  /** Whether more is lost than can be listed. */
  readonly isDamageLost: boolean;
}

/**
 * Gives up record `from` and all later ones, after keeping a copy of the file. What is left is another graph, with
 * another name: a revision that comes later has a number that somebody may know already.
 */
export const cutJournal = async (path: string, from: number, at: string): Promise<Cut> => {
  const { records, end } = await readWhatIsWhole(path);
  const isDamaged = end instanceof DamagedJournal;
  const last = records.length + (isDamaged ? 1 : 0);
  if (!Number.isInteger(from) || from < 1 || from > last)
    throw new RangeError(`--cut ${from}: ${path} can be cut at a record from 1 to ${last}.`);
  const copy = `${path}.before-cut-${at.replaceAll(/[^0-9TZ]/g, '')}`;
  await copyFile(path, copy, constants.COPYFILE_EXCL);
  const kept = records.slice(0, from - 1);
  await replace(path, kept);
  return {
    copy,
    kept: kept.length,
    lost: records.slice(from - 1).map(({ revision }) => revision),
    isDamageLost: isDamaged,
  };
};

const replace = async (path: string, records: readonly JournalRecord[]): Promise<void> => {
  const graphId = randomUUID();
  const draft = `${path}.new`;
  const handle = await open(draft, 'w');
  for (const record of records) await handle.appendFile(encodeRecord(graphId, record));
  await handle.sync();
  await handle.close();
  await rename(draft, path);
  await syncFolder(dirname(path));
};
