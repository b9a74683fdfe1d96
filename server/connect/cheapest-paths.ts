import type { Arcs } from './arcs.ts';
import { bestPath, comparePaths, type FoundPath, type Search, type Subspace } from './best-path.ts';
import { Heap } from './heap.ts';
import { arcCost, isOpen, remainingWeights, type Trip } from './remaining.ts';

/**
 * The `limit` first loopless paths in the order of `comparePaths` (Yen 1971). Each path that is found splits the rest
 * into subspaces in which no path is found twice (Lawler 1972); a subspace is only searched when what its paths weigh
 * at least is less than anything known.
 */
export const cheapestPaths = (arcs: Arcs, trip: Trip, limit: number): FoundPath[] => {
  const search: Search = { arcs, trip, remaining: remainingWeights(arcs, trip) };
  const candidates = new Heap<Candidate>(compareCandidates);
  const consider = (subspace: Subspace): void => {
    const weight = leastOf(search, subspace);
    if (weight < Infinity) candidates.put({ subspace, weight, path: null });
  };
  consider({ prefix: [trip.from], weight: 0, barred: new Set() });
  const found: FoundPath[] = [];
  for (let next = candidates.take(); next && found.length < limit; next = candidates.take()) {
    if (next.path) {
      found.push(next.path);
      for (const subspace of splitBy(search, next.subspace, next.path)) consider(subspace);
      continue;
    }
    const path = bestPath(search, next.subspace);
    if (path) candidates.put({ subspace: next.subspace, weight: path.weight, path });
  }
  return found;
};

/** A subspace with its first path or, until it is searched, with what its paths weigh at least. */
interface Candidate {
  readonly subspace: Subspace;
  readonly weight: number;
  readonly path: FoundPath | null;
}

/** What isn't searched yet may hide a path that comes before another of the same weight: it goes first. */
const compareCandidates = (one: Candidate, other: Candidate): number =>
  one.weight - other.weight ||
  Number(one.path !== null) - Number(other.path !== null) ||
  (one.path && other.path ? comparePaths(one.path, other.path) : 0);

const leastOf = ({ arcs, trip, remaining }: Search, { prefix, weight, barred }: Subspace): number => {
  const left = remaining[trip.maxHops - prefix.length];
  if (!left) return Infinity;
  const at = prefix.at(-1) ?? trip.from;
  const end = arcs.firstArc[at + 1] ?? 0;
  let least = Infinity;
  for (let arc = arcs.firstArc[at] ?? 0; arc < end; arc += 1) {
    const place = arcs.arcTo[arc] ?? 0;
    if (barred.has(place) || prefix.includes(place) || !isOpen(arcs, arc, trip)) continue;
    least = Math.min(least, weight + arcCost(arcs, arc, trip) + (left[place] ?? Infinity));
  }
  return least;
};

/** All other paths of a subspace, by where they leave the one that was found. */
function* splitBy({ arcs, trip }: Search, { prefix, barred }: Subspace, { places }: FoundPath): Generator<Subspace> {
  let weight = 0;
  for (const [index, place] of places.slice(0, -1).entries()) {
    const next = places[index + 1] ?? trip.to;
    if (index >= prefix.length - 1)
      yield {
        prefix: places.slice(0, index + 1),
        weight,
        barred: new Set(index === prefix.length - 1 ? [...barred, next] : [next]),
      };
    weight += weightBetween(arcs, place, next, trip);
  }
}

const weightBetween = (arcs: Arcs, place: number, next: number, trip: Trip): number => {
  const end = arcs.firstArc[place + 1] ?? 0;
  for (let arc = arcs.firstArc[place] ?? 0; arc < end; arc += 1)
    if (arcs.arcTo[arc] === next) return arcCost(arcs, arc, trip);
  throw new Error('A found path follows arcs');
};
