/** The first `most` of things in the order of `compare`, without sorting the rest. */
export const best = <T>(things: Iterable<T>, most: number, compare: (one: T, other: T) => number): T[] => {
  const first: T[] = [];
  for (const thing of things) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || compare(thing, last) >= 0)) continue;
    first.splice(placeIn(first, thing, compare), 0, thing);
    if (first.length > most) first.pop();
  }
  return first;
};

/** Where a thing belongs among sorted ones: after those that are equal. */
const placeIn = <T>(sorted: readonly T[], thing: T, compare: (one: T, other: T) => number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, thing) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
