import type { Image, Revision, Touched } from './images.ts';
import { type JournalEnd, readJournal } from './read-journal.ts';
import type { Transaction } from './transaction.ts';
import { writeHistory, writeThings } from './write-images.ts';

export interface Replay extends JournalEnd {
  /** Absent where the journal holds nothing. */
  readonly graphId: string | undefined;
  readonly revisions: readonly Revision[];
  readonly history: readonly Touched[];
  /** Every thing as it stands after the last revision. */
  readonly images: readonly Image[];
}

export const readReplay = async (path: string): Promise<Replay> => {
  const latest = new Map<string, Image>();
  const revisions: Revision[] = [];
  const history: (readonly Touched[])[] = [];
  let graphId: string | undefined;
  const end = await readJournal(path, (record) => {
    graphId = record.graphId;
    revisions.push(record.revision);
    history.push(record.touched);
    for (const { thing, after } of record.touched) latest.set(thing, after);
  });
  return { ...end, graphId, revisions, history: history.flat(), images: [...latest.values()] };
};

/** Writes each thing once, as it stands, and the whole history. */
export const writeReplay = async (tx: Transaction, { revisions, history, images }: Replay): Promise<void> => {
  if (revisions.length === 0) return;
  await writeThings(
    tx,
    images.map((after) => ({ thing: after.id, before: null, after })),
  );
  await writeHistory(tx, revisions, history);
};
