/** For each thing of a column, in order: the rows of the facing column that it is linked to, ascending. */
export type Facing = readonly (readonly number[])[];

/** How many pairs of lines cross between two columns: the inversions of the far ends (Barth, Jünger & Mutzel 2002). */
export const countCrossings = (facing: Facing): number => {
  const ends = facing.flat();
  const highest = ends.reduce((most, end) => Math.max(most, end), 0);
  const seen = new Uint32Array(highest + 2);
  let crossings = 0;
  let before = 0;
  for (const rows of facing) {
    // Lines that leave from one thing don't cross each other: they are counted first and entered after.
    for (const row of rows) crossings += before - countUpTo(seen, row);
    for (const row of rows) enter(seen, row);
    before += rows.length;
  }
  return crossings;
};

/** Crossings between the lines of two neighbours if `upper` stands above `lower`. */
export const crossingsOfPair = (upper: readonly number[], lower: readonly number[]): number => {
  let crossings = 0;
  let below = 0;
  for (const row of upper) {
    while (below < lower.length && (lower[below] ?? Infinity) < row) below += 1;
    crossings += below;
  }
  return crossings;
};

/* A Fenwick tree: how many ends were seen at each row. */

const enter = (tree: Uint32Array, row: number): void => {
  for (let at = row + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
};

const countUpTo = (tree: Uint32Array, row: number): number => {
  let count = 0;
  for (let at = row + 1; at > 0; at -= at & -at) count += tree[at] ?? 0;
  return count;
};
