import type { NodeId } from '#contracts/graph.ts';
import type { ThingsOfValues } from './things-of-values.ts';
import type { ThingsWithWords } from './things-with-words.ts';

export interface Nearness {
  /** By how much things count for each value of a situation, in the order of its values; what counts for none is not in it. */
  readonly weights: ReadonlyMap<NodeId, readonly number[]>;
  /** How near things are; what has nothing of the situation is not in it. */
  readonly of: ReadonlyMap<NodeId, number>;
}

export interface Asked {
  readonly values: readonly NodeId[];
  /** Stems of its own words. */
  readonly words: readonly string[];
}

interface Things {
  readonly thingsOf: ThingsOfValues;
  readonly thingsWith: ThingsWithWords;
  /** Papers and cases that there are. */
  readonly total: number;
}

/**
 * A thing is near by the values that it counts for, each by its weight, and by the words of the situation in its title
 * and summary. The fewer things have a value or a word, the more it tells (Spärck Jones 1972).
 */
export const nearnessTo = ({ values, words }: Asked, { thingsOf, thingsWith, total }: Things): Nearness => {
  const weights = new Map<NodeId, number[]>();
  const near = new Map<NodeId, number>();
  const add = (thing: NodeId, more: number): Map<NodeId, number> => near.set(thing, (near.get(thing) ?? 0) + more);
  for (const [place, value] of values.entries()) {
    const things = thingsOf.get(value) ?? new Map<NodeId, number>();
    for (const [thing, weight] of things) {
      const known = weights.get(thing) ?? values.map(() => 0);
      known[place] = weight;
      weights.set(thing, known);
      add(thing, weight * rarity(things.size, total));
    }
  }
  for (const word of words) {
    const things = thingsWith.get(word) ?? [];
    for (const thing of things) add(thing, rarity(things.length, total));
  }
  return { weights, of: near };
};

const rarity = (some: number, total: number): number => Math.log1p(total / some);
