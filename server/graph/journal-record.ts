import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import type { Recorded } from './commit.ts';
import { Image, Revision, type Touched } from './images.ts';

/** Raised with a change of this format. */
const journalVersion = 1;

/**
 * A revision as the journal keeps it: a line that begins it, a line for each thing that it touched, and a line that
 * commits it with the SHA-256 of the bytes of all lines before.
 */
export const encodeRecord = (graphId: string, { revision, touched }: Recorded): Buffer => {
  const lines = [{ begin: { journal: journalVersion, graphId, ...revision } }, ...touched];
  const body = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const commit = commitLine(revision.number, createHash('sha256').update(body));
  return Buffer.concat([body, Buffer.from(`${commit}\n`)]);
};

export interface JournalRecord extends Recorded {
  readonly graphId: string;
}

/** What is wrong with the bytes; where they stand is known to the one who reads the file. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

/** Takes the lines of a journal in order and gives each record back with its last line. */
export class RecordReader {
  #open: { readonly begin: Begin; readonly touched: Touched[]; readonly hash: Hash } | undefined;
  #number = 0;
  #graphId: string | undefined;

  /** The number of the record that is being read, or comes next. */
  get number(): number {
    return this.#number + 1;
  }

  /** Whether the lines so far end with a whole record. */
  get atRecordEnd(): boolean {
    return this.#open === undefined;
  }

  /** A line without its newline. Throws `DamagedRecord`. */
  take(line: Buffer): JournalRecord | undefined {
    if (!this.#open) {
      this.#open = { begin: this.#begin(line), touched: [], hash: newHash(line) };
      return undefined;
    }
    const { begin, touched, hash } = this.#open;
    if (!line.subarray(0, commitHead.length).equals(commitHead)) {
      touched.push(parsed(TouchedLine, line));
      hash.update(line).update('\n');
      return undefined;
    }
    if (line.toString() !== commitLine(begin.number, hash)) throw new DamagedRecord('its checksum doesn’t fit');
    const { journal: _, graphId, ...revision } = begin;
    this.#open = undefined;
    this.#number = revision.number;
    this.#graphId = graphId;
    return { graphId, revision, touched };
  }

  /** Whether `rest`, the bytes after the last newline, may be what a write that was cut off has left. */
  couldBeCutOff(rest: Buffer): boolean {
    // A file system may have made room for bytes that never came: zeros up to the end.
    const end = rest.findLastIndex((byte) => byte !== 0) + 1;
    const text = rest.subarray(0, end).toString();
    if (!this.#open) return beginsAlike(text, beginHead);
    const commit = commitLine(this.#open.begin.number, this.#open.hash.copy());
    const whole = text === commit;
    return beginsAlike(text, touchedHead) || (commit.startsWith(text) && !(whole && end < rest.length));
  }

  #begin(line: Buffer): Begin {
    const { begin } = parsed(BeginLine, line);
    if (begin.journal > journalVersion)
      throw new DamagedRecord('it says that a newer Throughline wrote it; if so, upgrade this one');
    if (begin.number !== this.number) throw new DamagedRecord(`it says that it is revision ${begin.number}`);
    if (this.#graphId !== undefined && begin.graphId !== this.#graphId)
      throw new DamagedRecord('it belongs to another graph');
    return begin;
  }
}

const BeginLine = z.strictObject({
  begin: Revision.extend({ journal: z.int().positive(), graphId: z.string().min(1) }),
});
type Begin = z.infer<typeof BeginLine>['begin'];
const TouchedLine = z.strictObject({ thing: z.string(), before: Image.nullable(), after: Image });

const beginHead = `{"begin":{"journal":`;
const touchedHead = '{"thing":"';
const commitHead = Buffer.from('{"commit":');

const newHash = (line: Buffer): Hash => createHash('sha256').update(line).update('\n');

const commitLine = (number: number, hash: Hash): string => `{"commit":${number},"sha256":"${hash.digest('hex')}"}`;

const beginsAlike = (text: string, head: string): boolean => text.startsWith(head.slice(0, text.length));

const parsed = <T>(schema: z.ZodType<T>, line: Buffer): T => {
  const result = schema.safeParse(json(line));
  if (result.success) return result.data;
  throw new DamagedRecord('a line of it can’t be read');
};

const json = (line: Buffer): unknown => {
  try {
    return JSON.parse(line.toString());
  } catch (cause) {
    throw new DamagedRecord('a line of it is no JSON', { cause });
  }
};
