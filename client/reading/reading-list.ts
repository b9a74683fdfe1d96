import { z } from 'zod';
import { NodeId } from '#contracts/graph.ts';

/** A paper or case that is kept, with what is shown of it while the collection can't be reached. */
export const KeptThing = z.object({
  id: NodeId,
  title: z.string().min(1),
  year: z.int().nullable(),
  addedAt: z.iso.datetime(),
});
export type KeptThing = z.infer<typeof KeptThing>;

/** In the order in which they were kept. */
export type ReadingList = readonly KeptThing[];

const Written = z.object({ version: z.literal(1), things: z.array(z.unknown()) });

/** A list as it is written down. */
export const writeList = (list: ReadingList): string => JSON.stringify({ version: 1, things: list });

/** What can be read of a written list, and whether that is all of it. */
export const readList = (text: string): { readonly list: ReadingList; readonly isWhole: boolean } => {
  const written = Written.safeParse(parsed(text));
  if (!written.success) return { list: [], isWhole: false };
  const things = written.data.things.map((one) => KeptThing.safeParse(one));
  const list = things.reduce<ReadingList>((before, { data }) => (data ? keep(before, data) : before), []);
  return { list, isWhole: list.length === things.length };
};

/** What is kept already stays where it is. */
export const keep = (list: ReadingList, thing: KeptThing): ReadingList =>
  list.some(({ id }) => id === thing.id) ? list : [...list, thing];

export const letGoOf = (list: ReadingList, ids: readonly string[]): ReadingList =>
  list.filter(({ id }) => !ids.includes(id));

/** Takes back what was let go of, in the order in which it was once kept. */
export const takeBack = (list: ReadingList, things: ReadingList): ReadingList =>
  things.reduce(keep, list).toSorted((one, other) => Date.parse(one.addedAt) - Date.parse(other.addedAt));

/** Somebody else may have written there, or only half of it has been written. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
