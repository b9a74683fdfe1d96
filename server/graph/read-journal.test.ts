import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recorded } from './commit.ts';
import { DamagedJournal } from './journal.ts';
import { encodeRecord } from './journal-record.ts';
import { readJournal, readRecords } from './read-journal.ts';
import { someRecords } from './testing/records.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

type Outcome = { records: readonly Recorded[]; end: number; torn: number } | { damaged: number; offset: number };

const encoded = (records: readonly Recorded[]): Buffer[] => records.map((record) => encodeRecord('graph', record));
const example =
  fc.sample(
    someRecords(2).filter((records) => records.length === 2),
    { numRuns: 1, seed: 1 },
  )[0] ?? [];
const parts = encoded(example);
const whole = Buffer.concat(parts);

/** Reads bytes, in portions that break lines apart. */
const outcomeOf = async (bytes: Buffer): Promise<Outcome> => {
  const records: Recorded[] = [];
  try {
    const end = await readRecords([bytes.subarray(0, 300), bytes.subarray(300)], 'a file', ({ revision, touched }) =>
      records.push({ revision, touched }),
    );
    return { records, ...end };
  } catch (error) {
    if (error instanceof DamagedJournal) return { damaged: error.record, offset: error.offset };
    throw error;
  }
};

/** How many records lie whole within so many bytes, and where the last of them ends. */
const wholeWithin = (among: readonly Buffer[], length: number): { count: number; end: number } => {
  let end = 0;
  let count = 0;
  for (const part of among) {
    if (end + part.length > length) break;
    end += part.length;
    count += 1;
  }
  return { count, end };
};

/** What is left of the example's records in its first `kept` bytes, when `length` bytes are there. */
const prefix = (kept: number, length: number): Outcome => {
  const within = wholeWithin(parts, kept);
  return { records: example.slice(0, within.count), end: within.end, torn: length - within.end };
};

const damage = (at: number, among = parts): Outcome => {
  const within = wholeWithin(among, at);
  return { damaged: within.count + 1, offset: within.end };
};

const changed = (bytes: Buffer, at: number, by: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
};

test('a journal is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(someRecords(5), async (records) => {
      const bytes = Buffer.concat(encoded(records));
      expect(await outcomeOf(bytes)).toEqual({ records, end: bytes.length, torn: 0 });
    }),
    { numRuns: 50 },
  );
});

test('a missing journal holds nothing', async () => {
  const path = join(temporaryFolder(), 'journal');
  expect(await readJournal(path, () => expect.unreachable())).toEqual({ end: 0, torn: 0 });
});

test('cut at any byte, a journal gives every whole record and says how much follows', async () => {
  for (let length = 0; length <= whole.length; length += 1)
    expect(await outcomeOf(whole.subarray(0, length))).toEqual(prefix(length, length));
});

test('room for the rest of a record that never came, filled with zeros, is a cut-off record too', async () => {
  for (let length = 0; length < whole.length; length += 1) {
    const padded = Buffer.concat([whole.subarray(0, length), Buffer.alloc(600)]);
    // With every byte but the newline there, it can't be told from a newline that was spoilt later.
    const isAllButWhole = wholeWithin(parts, length + 1).count > wholeWithin(parts, length).count;
    const expected = isAllButWhole ? damage(length) : prefix(length, padded.length);
    expect(await outcomeOf(padded)).toEqual(expected);
  }
});

test('whichever byte is changed, to whatever, the record that it is in is named', async () => {
  await fc.assert(
    fc.asyncProperty(someRecords(4), fc.nat(), fc.integer({ min: 1, max: 255 }), async (records, where, by) => {
      const bytes = Buffer.concat(encoded(records));
      const at = where % bytes.length;
      expect(await outcomeOf(changed(bytes, at, by))).toEqual(damage(at, encoded(records)));
    }),
    { numRuns: 200 },
  );
});

test('each byte of a journal is watched over, also its newlines, also the last one, also against zeros', async () => {
  for (const [at, byte] of whole.entries())
    for (const by of byte === 10 ? [10, 1, 0x80, 0x2a] : [0x2a])
      expect(await outcomeOf(changed(whole, at, by))).toEqual(damage(at));
});

test('a byte that is changed in a cut-off journal is refused, or nothing that was acknowledged is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (cut, where, by) => {
      const bytes = whole.subarray(0, 1 + (cut % whole.length));
      const at = where % bytes.length;
      expect([damage(at), prefix(bytes.length, bytes.length)]).toContainEqual(await outcomeOf(changed(bytes, at, by)));
    }),
    { numRuns: 300 },
  );
});

test('a record that is missing, doubled or of another graph is refused', async () => {
  const [first = whole, second = whole] = parts;
  const stranger = example.map((record) => encodeRecord('another graph', record)).slice(1);
  expect(await outcomeOf(second)).toEqual({ damaged: 1, offset: 0 });
  for (const wrong of [
    [first, first],
    [first, ...stranger],
  ])
    expect(await outcomeOf(Buffer.concat(wrong))).toEqual({ damaged: 2, offset: first.length });
});

test('the fault says which file, record, revision and byte, and what can be done, and leaves the file alone', async () => {
  const path = join(temporaryFolder(), 'journal');
  const start = parts[0]?.length ?? 0;
  const bytes = changed(whole, start + 20, 7);
  writeFileSync(path, bytes);
  await expect(readJournal(path, () => undefined)).rejects.toThrow(
    `${path} is damaged in record 2 (revision 2), which begins at byte ${start}: `,
  );
  await expect(readJournal(path, () => undefined)).rejects.toThrow('npm run journal -- --cut 2');
  expect(readFileSync(path)).toEqual(bytes);
});
