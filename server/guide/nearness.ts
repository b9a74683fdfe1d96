import type { NodeId } from '#contracts/graph.ts';
import type { ThingsOfValues } from './things-of-values.ts';

/** By how much things count for each value of a situation, in the order of its values; what counts for none is not in it. */
export type Nearness = ReadonlyMap<NodeId, readonly number[]>;

export const nearnessTo = (values: readonly NodeId[], thingsOf: ThingsOfValues): Nearness => {
  const near = new Map<NodeId, number[]>();
  for (const [place, value] of values.entries())
    for (const [thing, weight] of thingsOf.get(value) ?? []) {
      const weights = near.get(thing) ?? values.map(() => 0);
      weights[place] = weight;
      near.set(thing, weights);
    }
  return near;
};

/** How near one thing is: for how many values it counts, each by its weight. */
export const nearnessOf = (near: Nearness, thing: NodeId): number =>
  (near.get(thing) ?? []).reduce((sum, weight) => sum + weight, 0);
