import { createReadStream } from 'node:fs';
import { DamagedJournal } from './journal.ts';
import { DamagedRecord, type JournalRecord, RecordReader } from './journal-record.ts';

export interface JournalEnd {
  /** The offset after the last whole record. */
  readonly end: number;
  /** How many bytes of an unfinished record follow it. */
  readonly torn: number;
}

/**
 * Reads all records in order; a missing file holds none. Throws `DamagedJournal` at a record that isn't what was
 * written. A last one that was cut off is no fault: nobody was told that it was kept.
 */
export const readJournal = (path: string, onRecord: (record: JournalRecord) => void): Promise<JournalEnd> =>
  readRecords(chunksOf(path), path, onRecord);

/** The same for the bytes themselves, in portions of any size; faults name `path`. */
export const readRecords = async (
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  path: string,
  onRecord: (record: JournalRecord) => void,
): Promise<JournalEnd> => {
  const reader = new RecordReader();
  let end = 0;
  let offset = 0;
  let rest: Buffer = Buffer.alloc(0);
  const take = (line: Buffer): void => {
    const record = reader.take(line);
    offset += line.length + 1;
    if (!record) return;
    onRecord(record);
    end = offset;
  };
  try {
    for await (const chunk of chunks) {
      const { lines, remainder } = split(Buffer.concat([rest, chunk]));
      for (const line of lines) take(line);
      rest = remainder;
    }
    if (rest.length > 0 && !reader.couldBeCutOff(rest))
      throw new DamagedRecord('its last line isn’t as it was written');
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    throw new DamagedJournal(path, reader.number, { offset: end, problem: error.message });
  }
  return { end, torn: offset - end + rest.length };
};

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

const split = (bytes: Buffer): { lines: Buffer[]; remainder: Buffer } => {
  const lines: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
  return { lines, remainder: bytes.subarray(start) };
};
