import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphUnavailable } from './errors.ts';
import type { GraphLog } from './graph-log.ts';
import { openJournal } from './journal.ts';
import { limiter } from './limiter.ts';
import { viewIdOf } from './view-id.ts';

export const viewFile = (dataDir: string): string => join(dataDir, 'views.ndjson');

/** Documents under the ids that `viewIdOf` makes of them. */
export interface ViewFile {
  /** Resolves when it is on the disk. Throws `GraphUnavailable` when it can't be put there; nothing of it is there then. */
  keep(id: string, document: string): Promise<void>;
  read(id: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Where a document stands in the file, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * The saved views of the embedded engine: one document a line, found by the hash of it, of which only the places are
 * held in memory. A line that was cut off was never acknowledged: it goes, and that is said. A damaged line stays
 * where it is, and is said: its view alone is lost, since no line depends on another.
 */
export const openViewFile = async (
  path: string,
  { log, mostBytes = 2 ** 30 }: { readonly log: GraphLog; readonly mostBytes?: number },
): Promise<ViewFile> => {
  const { places, damaged, end, torn } = await scan(path);
  for (const line of damaged)
    log.warn(
      `${path} is damaged in line ${line}: that one view is lost, the others are kept. A whole copy would mend it.`,
    );
  if (torn > 0) log.warn(`${path} ends with ${torn} bytes of a view that was never acknowledged: they are cut off.`);
  const file = await openJournal(path, end);
  const reading = await open(path, 'r');
  const writing = limiter(1);
  let good = end;
  return {
    keep: (id, document) =>
      writing(async () => {
        if (places.has(id)) return;
        const line = Buffer.from(`${lineStart(id)}${document}${lineEnd}\n`);
        if (good + line.length > mostBytes) throw new GraphUnavailable(full(path, mostBytes));
        await file.append(line);
        places.set(id, placeIn(line, good));
        good += line.length;
      }),
    read: async (id) => {
      const place = places.get(id);
      if (!place) return null;
      const document = await textAt(reading, place);
      if (viewIdOf(document) !== id) throw new GraphUnavailable(`${path} is damaged at byte ${place.offset}.`);
      return document;
    },
    close: () =>
      writing(async () => {
        await file.close();
        await reading.close();
      }),
  };
};

/** Anybody may save a view: the disk is the collection's first. */
const full = (path: string, mostBytes: number): string =>
  `No more views can be saved: ${path} would grow beyond ${mostBytes} bytes. Those saved before are kept, and so is everything else.`;

const lineStart = (id: string): string => `{"id":"${id}","document":`;
const lineEnd = '}';
const idAt = lineStart('').indexOf('""') + 1;
const idLength = 22;
const documentAt = lineStart('').length + idLength;

/** Of the document in a line (with its line break) that begins at `offset`. */
const placeIn = (line: Buffer, offset: number): Place => ({
  offset: offset + documentAt,
  length: line.length - documentAt - lineEnd.length - 1,
});

interface Scanned {
  readonly places: Map<string, Place>;
  /** The numbers of the lines that aren't what was written. */
  readonly damaged: readonly number[];
  /** The offset after the last whole line, and how many bytes follow it. */
  readonly end: number;
  readonly torn: number;
}

const scan = async (path: string): Promise<Scanned> => {
  const places = new Map<string, Place>();
  const damaged: number[] = [];
  let lines = 0;
  let end = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(path)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, start)) {
      const line = bytes.subarray(start, at + 1);
      const id = wholeIdOf(line);
      lines += 1;
      if (id === null) damaged.push(lines);
      else places.set(id, placeIn(line, end));
      end += line.length;
      start = at + 1;
    }
    rest = bytes.subarray(start);
  }
  return { places, damaged, end, torn: rest.length };
};

const newline = 10;

/** The id that a line bears, where the document in it is the one that the id was made of. */
const wholeIdOf = (line: Buffer): string | null => {
  const id = line.toString('latin1', idAt, idAt + idLength);
  const document = line.toString('utf8', documentAt, line.length - lineEnd.length - 1);
  return viewIdOf(document) === id && line.toString() === `${lineStart(id)}${document}${lineEnd}\n` ? id : null;
};

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

const textAt = async (file: Awaited<ReturnType<typeof open>>, { offset, length }: Place): Promise<string> => {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, offset);
  return bytes.toString();
};
