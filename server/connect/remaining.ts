import type { Arcs } from './arcs.ts';

/** From where to where, by at most how many links. */
export interface Trip {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
}

/** Whether a path between these two may use an arc. */
export const isOpen = ({ arcRecordEnd }: Arcs, arc: number, { from, to }: Trip): boolean => {
  const end = arcRecordEnd[arc] ?? -1;
  return end < 0 || end === from || end === to;
};

/** What it costs to follow an arc and, unless it arrives, to pass through where it leads. */
export const costOfArc = ({ arcTo, arcCost, pass }: Arcs, arc: number, { to }: Trip): number => {
  const next = arcTo[arc] ?? to;
  return (arcCost[arc] ?? 0) + (next === to ? 0 : (pass[next] ?? 0));
};

/**
 * `remaining[hops][place]` is what the way on to the end costs at least, by at most so many links; infinite where none
 * leads there. One search backwards from the end, a layer of links at a time (Bellman 1958), bounds every search forwards.
 */
export const remainingCosts = (arcs: Arcs, trip: Trip): readonly Float64Array[] => {
  const none = new Float64Array(arcs.ids.length).fill(Infinity);
  none[trip.to] = 0;
  const layers = [none];
  let reached: readonly number[] = [trip.to];
  for (let hops = 1; hops <= trip.maxHops; hops += 1) {
    const before = layers[hops - 1] ?? none;
    const layer = before.slice();
    reached = improve(arcs, trip, { reached, before, layer });
    layers.push(layer);
  }
  return layers;
};

interface Layer {
  /** The places whose cost the layer before has lowered: only from them can this one lower others. */
  readonly reached: readonly number[];
  readonly before: Float64Array;
  readonly layer: Float64Array;
}

const improve = (arcs: Arcs, trip: Trip, { reached, before, layer }: Layer): number[] => {
  const lowered = new Set<number>();
  for (const place of reached) {
    const onwards = (before[place] ?? Infinity) + (place === trip.to ? 0 : (arcs.pass[place] ?? 0));
    const end = arcs.firstArc[place + 1] ?? 0;
    for (let arc = arcs.firstArc[place] ?? 0; arc < end; arc += 1) {
      const back = arcs.arcTo[arc] ?? 0;
      const cost = onwards + (arcs.arcCost[arc] ?? 0);
      if (cost >= (layer[back] ?? 0) || !isOpen(arcs, arc, trip)) continue;
      layer[back] = cost;
      lowered.add(back);
    }
  }
  return [...lowered];
};
