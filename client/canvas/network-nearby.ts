import { compareText } from '#contracts/order.ts';
import type { Point } from './line-path.ts';
import type { Places } from './network-places.ts';
import { roomFor } from './network-room.ts';

interface Arrivals {
  /** All that is drawn. */
  readonly ids: readonly string[];
  readonly neighboursOf: (id: string) => readonly string[];
  /** Where things stand already: none of them moves. */
  readonly standing: Places;
}

/**
 * Places for what has none: on the free spot nearest to the middle of its neighbours, those first that have one; what
 * is linked to nothing goes below the rest. A function of what it is given, whatever its order.
 */
export const placesNearby = ({ ids, neighboursOf, standing }: Arrivals): Places => {
  const places = new Map(standing);
  const spots = freeSpots([...places.values()], ids.length);
  const settle = (id: string, wanted: Point): void => void places.set(id, spots.take(wanted));
  const isNew = (id: string): boolean => !places.has(id);
  let waiting = ids.filter(isNew).toSorted(compareText);
  while (waiting.length > 0) {
    const wave = waiting.flatMap((id) => {
      const ends = neighboursOf(id).flatMap((end) => places.get(end) ?? []);
      return ends.length > 0 ? [{ id, wanted: middleOf(ends) }] : [];
    });
    // A part of the picture that touches nothing: its first thing goes below, and the others gather round it.
    const [first] = waiting;
    if (wave.length === 0 && first !== undefined) wave.push({ id: first, wanted: below([...places.values()]) });
    for (const { id, wanted } of wave) settle(id, wanted);
    waiting = waiting.filter(isNew);
  }
  return places;
};

interface Spots {
  /** The free spot nearest to a place; it is free no longer. */
  readonly take: (wanted: Point) => Point;
}

/** The plane in cells as large as a mark with its label: a spot is free where nothing stands. */
const freeSpots = (standing: readonly Point[], count: number): Spots => {
  const { width, height } = roomFor(count);
  const taken = new Set<string>();
  for (const { x, y } of standing)
    for (const right of [0, 1])
      for (const down of [0, 1]) taken.add(key(Math.floor(x / width) + right, Math.floor(y / height) + down));
  // Nearer cells of the same middle are taken once and for all.
  const reached = new Map<string, number>();
  return {
    take: ({ x, y }) => {
      const column = Math.round(x / width);
      const row = Math.round(y / height);
      const middle = key(column, row);
      for (let at = reached.get(middle) ?? 0; ; at += 1) {
        const { right, down } = offsetAt(at, { width, height });
        const cell = key(column + right, row + down);
        if (taken.has(cell)) continue;
        taken.add(cell);
        reached.set(middle, at + 1);
        return { x: (column + right) * width, y: (row + down) * height };
      }
    },
  };
};

const key = (column: number, row: number): string => `${column} ${row}`;

interface Offset {
  readonly right: number;
  readonly down: number;
}

const offsets = new Map<number, Offset[]>();

/** The cells around one in the order of their distance in px, from the top clockwise. */
const offsetAt = (at: number, { width, height }: { width: number; height: number }): Offset => {
  const known = offsets.get(width) ?? [];
  const found = known[at];
  if (found) return found;
  // Twice as far as before, so that the farthest of the last time are complete.
  const reach = height * 4 * Math.ceil(Math.sqrt(known.length + 16));
  const columns = Math.ceil(reach / width);
  const rows = Math.ceil(reach / height);
  const away = ({ right, down }: Offset): number => Math.hypot(right * width, down * height);
  const turn = ({ right, down }: Offset): number => Math.atan2(right, -down);
  const all = Array.from({ length: 2 * columns + 1 }, (_, c) =>
    Array.from({ length: 2 * rows + 1 }, (__, r) => ({ right: c - columns, down: r - rows })),
  )
    .flat()
    .filter((offset) => away(offset) <= reach)
    .toSorted((one, other) => away(one) - away(other) || turn(one) - turn(other));
  offsets.set(width, all);
  return offsetAt(at, { width, height });
};

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const below = (points: readonly Point[]): Point => {
  const bottom = points.reduce((lowest, { y }) => Math.max(lowest, y), -Infinity);
  const left = points.reduce((most, { x }) => Math.min(most, x), Infinity);
  return points.length > 0 ? { x: left, y: bottom + 48 } : { x: 0, y: 0 };
};
