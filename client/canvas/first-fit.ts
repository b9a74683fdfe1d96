/** What something takes of a line. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each interval, 0 the uppermost: each goes into the first row where it touches nothing, in the order of
 * their beginnings, which is the order they come in (interval partitioning by first fit: Kleinberg & Tardos 2005, Algorithm Design, section 4.1). No fewer rows would do.
 */
export const firstFit = (intervals: readonly Extent[], air: number): number[] => {
  const ends: number[] = [];
  return intervals.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + air <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
};
