import type { Edge } from '#contracts/graph.ts';

type Ends = Pick<Edge, 'from' | 'to'>;

/** Whether two links join the same two things, in either direction. */
export const linkEndsMatch = (one: Ends, other: Ends): boolean =>
  (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
