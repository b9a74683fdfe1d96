import type { Image, Revision, Touched } from './images.ts';
import { type JournalEnd, readJournal } from './read-journal.ts';

export interface Replay extends JournalEnd {
  /** Absent where the journal holds nothing. */
  readonly graphId: string | undefined;
  readonly revisions: readonly Revision[];
  readonly history: readonly Touched[];
  /** Every thing as it stands after the last revision. */
  readonly images: readonly Image[];
}

/** Reads what a journal makes of an empty graph. Throws `DamagedJournal`. */
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
