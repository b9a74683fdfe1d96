import { z } from 'zod';
import { BadRequest } from './errors.ts';

/** A place in a ranked list: after the thing with this rank and this id. */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

const Place = z.tuple([z.number(), z.string().max(200)]);

/** Opaque to clients: they hand it back to go on where a page ended. */
export const cursorOf = ({ rank, id }: Place): string =>
  Buffer.from(JSON.stringify([rank, id]), 'utf8').toString('base64url');

export const placeOf = (cursor: string): Place => {
  const place = Place.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!place.success) throw new BadRequest([{ field: 'cursor', expected: 'the `next` of the page before' }]);
  const [rank, id] = place.data;
  return { rank, id };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Highest rank first, ties by id. */
export const isAfter = (one: Place, place: Place): boolean =>
  one.rank < place.rank || (one.rank === place.rank && one.id > place.id);

export const byRank = (one: Place, other: Place): number => (isAfter(one, other) ? 1 : -1);
