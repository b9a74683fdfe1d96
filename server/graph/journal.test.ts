import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GraphUnavailable } from './errors.ts';
import { appendTo, type JournalHandle, openJournal } from './journal.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const fullDisk = (): Error => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

/** A real file on a disk that has room for so many bytes. */
const fileWithRoom = async (path: string, room: number): Promise<JournalHandle> => {
  const file = await open(path, 'w+');
  onTestFinished(() => file.close());
  return Object.assign(Object.create(file), {
    write: async (bytes: Buffer, offset: number, length: number, position: number) => {
      const fits = Math.min(length, room - position);
      if (fits <= 0) throw fullDisk();
      return file.write(bytes, offset, fits, position);
    },
    datasync: () => file.datasync(),
    truncate: (length: number) => file.truncate(length),
    close: () => file.close(),
  });
};

test('records are appended one after the other, and what follows the last whole one is gone', async () => {
  const path = join(temporaryFolder(), 'deep', 'journal');
  mkdirSync(join(path, '..'));
  writeFileSync(path, 'first\ntorn');
  const journal = await openJournal(path, 6);
  await journal.append(Buffer.from('second\n'));
  await journal.append(Buffer.from('third\n'));
  await journal.close();
  expect(readFileSync(path, 'utf8')).toBe('first\nsecond\nthird\n');
});

test('a journal and its folder are made where they are missing', async () => {
  const path = join(temporaryFolder(), 'a', 'b', 'journal');
  const journal = await openJournal(path, 0);
  await journal.append(Buffer.from('first\n'));
  await journal.close();
  expect(readFileSync(path, 'utf8')).toBe('first\n');
});

test('on a full disk a record is refused, what was written of it is taken back, and a smaller one still fits', async () => {
  const path = join(temporaryFolder(), 'journal');
  const journal = appendTo(await fileWithRoom(path, 20), path, 0);
  await journal.append(Buffer.from('first\n'));
  const refused = journal.append(Buffer.from('a record that is too long\n'));
  await expect(refused).rejects.toThrow(GraphUnavailable);
  await expect(refused).rejects.toThrow(
    `${path} can’t be written (ENOSPC: the disk is full). Nothing of this change was kept.`,
  );
  expect(readFileSync(path, 'utf8')).toBe('first\n');
  await journal.append(Buffer.from('second\n'));
  expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
});

test('when a record can’t be taken back either, nothing more is written', async () => {
  const path = join(temporaryFolder(), 'journal');
  const file = await fileWithRoom(path, 10);
  const journal = appendTo({ ...file, write: file.write, truncate: () => Promise.reject(new Error('EIO')) }, path, 0);
  await journal.append(Buffer.from('first\n'));
  await expect(journal.append(Buffer.from('second\n'))).rejects.toThrow('can’t be taken back either (EIO)');
  await expect(journal.append(Buffer.from('3\n'))).rejects.toThrow('can’t be taken back either (EIO)');
  expect(readFileSync(path, 'utf8')).toBe('first\nseco');
});

test('a record that was written but not synced is taken back', async () => {
  const path = join(temporaryFolder(), 'journal');
  const file = await fileWithRoom(path, 100);
  let syncs = 0;
  const failing = {
    ...file,
    datasync: () => ((syncs += 1), syncs === 2 ? Promise.reject(new Error('EIO')) : file.datasync()),
  };
  const journal = appendTo(failing, path, 0);
  await journal.append(Buffer.from('first\n'));
  await expect(journal.append(Buffer.from('second\n'))).rejects.toThrow('can’t be written (EIO)');
  expect(readFileSync(path, 'utf8')).toBe('first\n');
});
