import type { Arcs } from './arcs.ts';
import { bestPath, comparePaths, type FoundPath, type Search, type Subspace } from './best-path.ts';
import { Heap } from './heap.ts';
import { costOfArc, isOpen, remainingCosts, type Trip } from './remaining.ts';

/**
 * The `limit` first loopless paths in the order of `comparePaths` (Yen 1971). Each path that is found splits the rest
 * into subspaces in which no path is found twice (Lawler 1972); a subspace is only searched when what its paths cost
 * at least is less than anything known.
 */
export const cheapestPaths = (arcs: Arcs, trip: Trip, limit: number): FoundPath[] => {
  const search: Search = { arcs, trip, remaining: remainingCosts(arcs, trip) };
  const candidates = new Heap<Candidate>(compareCandidates);
  const consider = (subspace: Subspace): void => {
    const cost = leastOf(search, subspace);
    if (cost < Infinity) candidates.put({ subspace, cost, path: null });
  };
  consider({ prefix: [trip.from], cost: 0, barred: new Set() });
  const found: FoundPath[] = [];
  for (let next = candidates.take(); next && found.length < limit; next = candidates.take()) {
    if (next.path) {
      found.push(next.path);
      for (const subspace of splitBy(search, next.subspace, next.path)) consider(subspace);
      continue;
    }
    const path = bestPath(search, next.subspace);
    if (path) candidates.put({ subspace: next.subspace, cost: path.cost, path });
  }
  return found;
};

/** A subspace with its first path or, until it is searched, with what they cost at least. */
interface Candidate {
  readonly subspace: Subspace;
  readonly cost: number;
  readonly path: FoundPath | null;
}

/** What isn't searched yet may hide a path that comes before another of the same cost: it goes first. */
const compareCandidates = (one: Candidate, other: Candidate): number =>
  one.cost - other.cost ||
  Number(one.path !== null) - Number(other.path !== null) ||
  (one.path && other.path ? comparePaths(one.path, other.path) : 0);

const leastOf = ({ arcs, trip, remaining }: Search, { prefix, cost, barred }: Subspace): number => {
  const left = remaining[trip.maxHops - prefix.length];
  if (!left) return Infinity;
  const at = prefix.at(-1) ?? trip.from;
  const end = arcs.firstArc[at + 1] ?? 0;
  let least = Infinity;
  for (let arc = arcs.firstArc[at] ?? 0; arc < end; arc += 1) {
    const place = arcs.arcTo[arc] ?? 0;
    if (barred.has(place) || prefix.includes(place) || !isOpen(arcs, arc, trip)) continue;
    least = Math.min(least, cost + costOfArc(arcs, arc, trip) + (left[place] ?? Infinity));
  }
  return least;
};

/** All other paths of a subspace, by where they leave the one that was found. */
function* splitBy({ arcs, trip }: Search, { prefix, barred }: Subspace, { places }: FoundPath): Generator<Subspace> {
  let cost = 0;
  for (const [index, place] of places.slice(0, -1).entries()) {
    const next = places[index + 1] ?? trip.to;
    if (index >= prefix.length - 1)
      yield {
        prefix: places.slice(0, index + 1),
        cost,
        barred: new Set(index === prefix.length - 1 ? [...barred, next] : [next]),
      };
    cost += costBetween(arcs, place, next, trip);
  }
}

const costBetween = (arcs: Arcs, place: number, next: number, trip: Trip): number => {
  const end = arcs.firstArc[place + 1] ?? 0;
  for (let arc = arcs.firstArc[place] ?? 0; arc < end; arc += 1)
    if (arcs.arcTo[arc] === next) return costOfArc(arcs, arc, trip);
  throw new Error('A found path follows arcs');
};
