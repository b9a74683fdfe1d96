import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GraphUnavailable } from './errors.ts';

export const journalFile = (dataDir: string): string => join(dataDir, 'journal.ndjson');

/** A journal with a record that isn't what was written. */
export class DamagedJournal extends Error {
  override readonly name = 'DamagedJournal';
  /** The record's number, which is its revision's. */
  readonly record: number;
  /** Where the record begins, in bytes. */
  readonly offset: number;
  constructor(path: string, record: number, { offset, problem }: { offset: number; problem: string }) {
    super(
      `${path} is damaged in record ${record} (revision ${record}), which begins at byte ${offset}: ${problem}. ` +
        'Put back a copy of the file that is whole, or give up this revision and all later ones with ' +
        `"npm run journal -- --cut ${record}", which keeps a copy of the file.`,
    );
    this.record = record;
    this.offset = offset;
  }
}

export interface Journal {
  /** Resolves when the record is on the disk. Throws `GraphUnavailable` when it can't be put there; it is gone then. */
  append(record: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** What appending does with the file. */
export type JournalHandle = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>;

/** Opens the journal for appending after `end`, where reading it ended. Makes it where there is none. */
export const openJournal = async (path: string, end: number): Promise<Journal> => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await (await open(path, 'a')).close();
  const handle = await open(path, 'r+');
  await handle.truncate(end);
  await handle.sync();
  await syncFolder(folder);
  return appendTo(handle, path, end);
};

/** Appends to an open file. A record that doesn't reach the disk whole is taken back. */
export const appendTo = (handle: JournalHandle, path: string, end: number): Journal => {
  let good = end;
  let broken: string | undefined;
  const takeBack = async (cause: unknown): Promise<never> => {
    const problem = `${path} can’t be written (${reasonOf(cause)}). Nothing of this change was kept.`;
    try {
      await handle.truncate(good);
      await handle.datasync();
    } catch (error) {
      broken = `${problem} What was written can’t be taken back either (${reasonOf(error)}): mend the disk, then start again.`;
    }
    throw new GraphUnavailable(broken ?? `${problem} Make room on the disk or mend it, then try again.`, { cause });
  };
  return {
    append: async (record) => {
      if (broken !== undefined) throw new GraphUnavailable(broken);
      await writeAll(handle, record, good)
        .then(() => handle.datasync())
        .catch(takeBack);
      good += record.length;
    },
    close: () => handle.close(),
  };
};

/** Makes the names in a folder last, not only what the files hold. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** One write in all but a disk that is nearly full, which takes a part and fails at the rest. */
const writeAll = async (handle: JournalHandle, bytes: Buffer, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'ENOSPC: the disk is full';
  return error instanceof Error ? error.message : String(error);
};
