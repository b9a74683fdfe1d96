import { compareText } from '#contracts/order.ts';
import { countCrossings, crossingsOfPair } from './crossings.ts';

/**
 * Orders a column so that few of its lines cross, the facing column being fixed: by the median of the facing rows
 * (Eades & Wormald 1994) or their barycentre (Sugiyama, Tagawa & Toda 1981), whichever crosses less; then neighbours
 * change places in sweeps down and up until crossings stop falling. Never worse than the order by id.
 * `facing` gives the rows that a thing is linked to, ascending.
 */
export const orderByFacing = (ids: readonly string[], facing: (id: string) => readonly number[]): string[] => {
  const byId = [...ids].toSorted(compareText);
  const sortedBy = (key: (rows: readonly number[]) => number): string[] =>
    byId.toSorted((one, other) => key(facing(one)) - key(facing(other)) || compareText(one, other));
  const crossings = (order: readonly string[]): number => countCrossings(order.map(facing));
  const start = [sortedBy(mean), byId].reduce(
    (best, order) => (crossings(order) < crossings(best) ? order : best),
    sortedBy(median),
  );
  return sweep(start, facing);
};

const median = (rows: readonly number[]): number => {
  const upper = rows[Math.floor(rows.length / 2)] ?? 0;
  const lower = rows[Math.ceil(rows.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
};

const mean = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);

/** Each change takes crossings away, so it ends. */
const sweep = (start: readonly string[], facing: (id: string) => readonly number[]): string[] => {
  const order = [...start];
  const downwards = order.map((_, at) => at).slice(1);
  const upwards = downwards.toReversed();
  const settle = (at: number): boolean => {
    const upper = order[at - 1] ?? '';
    const lower = order[at] ?? '';
    const gain = crossingsOfPair(facing(upper), facing(lower)) - crossingsOfPair(facing(lower), facing(upper));
    if (gain <= 0) return false;
    order[at - 1] = lower;
    order[at] = upper;
    return true;
  };
  const pass = (places: readonly number[]): boolean => places.filter(settle).length > 0;
  let falling = true;
  while (falling) {
    const fellDown = pass(downwards);
    const fellUp = pass(upwards);
    falling = fellDown || fellUp;
  }
  return order;
};
