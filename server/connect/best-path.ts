import type { Arcs } from './arcs.ts';
import { Heap } from './heap.ts';
import { costOfArc, isOpen, type Trip } from './remaining.ts';

/** Places in order, and what passing them costs. */
export interface FoundPath {
  readonly places: readonly number[];
  readonly cost: number;
}

/** The cheaper first; of two that cost the same the shorter, then the one with the lower ids. */
export const comparePaths = (one: FoundPath, other: FoundPath): number =>
  one.cost - other.cost || one.places.length - other.places.length || compareInOrder(one.places, other.places);

/** All paths that begin with a prefix and then go on to none of the barred places. */
export interface Subspace {
  readonly prefix: readonly number[];
  /** Of the prefix. */
  readonly cost: number;
  readonly barred: ReadonlySet<number>;
}

export interface Search {
  readonly arcs: Arcs;
  readonly trip: Trip;
  readonly remaining: readonly Float64Array[];
}

/**
 * The first path of a subspace in the order of `comparePaths`, by A* (Hart, Nilsson & Raphael 1968) over places and the
 * links used to get there. Every cost is above zero, so the cheapest walk by at most so many links has no loop.
 */
export const bestPath = (search: Search, subspace: Subspace): FoundPath | null => {
  const { trip } = search;
  const states = new Map<number, State>();
  const open = new Heap<State>((one, other) => one.atLeast - other.atLeast || one.cost - other.cost);
  const start = startOf(search, subspace);
  open.put(start);
  let best: State | null = null;
  for (let state = open.take(); state; state = open.take()) {
    if (best && state.atLeast > best.atLeast) break;
    if (state.place === trip.to) {
      if (!best || state.hops < best.hops) best = state;
    } else if (!state.isSettled) {
      state.isSettled = true;
      for (const next of onwards(search, subspace, { state, start })) arrive(states, open, next);
    }
  }
  return best && { places: placesOf(best), cost: best.cost };
};

/** To be at a place by so many links. */
interface State {
  readonly place: number;
  readonly hops: number;
  readonly cost: number;
  /** What a whole path through here costs at least. */
  readonly atLeast: number;
  before: State | null;
  isSettled: boolean;
}

const startOf = ({ trip, remaining }: Search, { prefix, cost }: Subspace): State => {
  const chain = prefix.reduce<State | null>(
    (before, place, hops) => ({ place, hops, cost, atLeast: cost, before, isSettled: false }),
    null,
  );
  if (!chain) throw new Error('A path begins somewhere');
  return { ...chain, atLeast: cost + (remaining[trip.maxHops - chain.hops]?.[chain.place] ?? Infinity) };
};

interface Standing {
  readonly state: State;
  readonly start: State;
}

function* onwards(search: Search, { prefix, barred }: Subspace, { state, start }: Standing): Generator<State> {
  const { arcs, trip, remaining } = search;
  const hops = state.hops + 1;
  const left = remaining[trip.maxHops - hops];
  if (!left) return;
  const end = arcs.firstArc[state.place + 1] ?? 0;
  for (let arc = arcs.firstArc[state.place] ?? 0; arc < end; arc += 1) {
    const place = arcs.arcTo[arc] ?? 0;
    const ahead = left[place] ?? Infinity;
    if (ahead === Infinity || prefix.includes(place) || !isOpen(arcs, arc, trip)) continue;
    if (state === start && barred.has(place)) continue;
    const cost = state.cost + costOfArc(arcs, arc, trip);
    yield { place, hops, cost, atLeast: cost + ahead, before: state, isSettled: false };
  }
}

const arrive = (states: Map<number, State>, open: Heap<State>, next: State): void => {
  const key = next.place * mostLayers + next.hops;
  const known = states.get(key);
  if (known && known.cost < next.cost) return;
  if (known?.cost === next.cost) {
    // All the ways that cost as much arrive before the state is settled: each of them costs less so far.
    if (known.before && next.before && compareInOrder(placesOf(next.before), placesOf(known.before)) < 0)
      known.before = next.before;
    return;
  }
  if (known) known.isSettled = true;
  states.set(key, next);
  open.put(next);
};

/** More than a path has links. */
const mostLayers = 16;

const placesOf = (state: State): number[] => {
  const places: number[] = [];
  for (let at: State | null = state; at; at = at.before) places.push(at.place);
  return places.toReversed();
};

const compareInOrder = (one: readonly number[], other: readonly number[]): number => {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
};
