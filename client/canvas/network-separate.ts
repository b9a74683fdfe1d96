import { CellIndex } from './cell-index.ts';
import type { Point } from './line-path.ts';
import type { Room } from './network-room.ts';

interface Limits {
  readonly room: Room;
  /** Places in the list that don't move. */
  readonly held: ReadonlySet<number>;
}

const mostSweeps = 60;

/**
 * Moves points apart until a box of the given room to the right of each is clear of the others, or almost: each two
 * that overlap are pushed half the overlap along the shorter way, sweep by sweep, after the force scan of Misue, Eades,
 * Lai & Sugiyama (1995). The same points always give the same.
 */
export const separate = (points: readonly Point[], limits: Limits): Point[] => {
  const places = points.map(({ x, y }) => ({ x, y }));
  const cells = new CellIndex(places.length, limits.room);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    cells.take(places);
    let clear = true;
    places.forEach((place, at) => {
      cells.forEachNear(place, (other) => {
        if (other > at && part(places, at, other, limits)) clear = false;
      });
    });
    if (clear) break;
  }
  return places;
};

interface Mutable {
  x: number;
  y: number;
}

const tolerance = 0.5;

/** Whether there was something to part. */
const part = (places: readonly Mutable[], one: number, other: number, { room, held }: Limits): boolean => {
  const a = places[one];
  const b = places[other];
  if (!a || !b) return false;
  const x = room.width - Math.abs(b.x - a.x);
  const y = room.height - Math.abs(b.y - a.y);
  if (x <= tolerance || y <= tolerance || (held.has(one) && held.has(other))) return false;
  const axis = y <= x ? 'y' : 'x';
  const push = Math.min(x, y) * (a[axis] <= b[axis] ? 1 : -1);
  const share = held.has(one) ? 0 : held.has(other) ? 1 : 0.5;
  a[axis] -= push * share;
  b[axis] += push * (1 - share);
  return true;
};
