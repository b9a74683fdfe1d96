import { NodeId } from '#contracts/graph.ts';

/** Two things that somebody asks to be connected. */
export interface Connection {
  readonly from: NodeId;
  /** Null while the second thing is being picked. */
  readonly to: NodeId | null;
  /** Which of the paths is lit, the first being 0. */
  readonly path: number;
}

export const connectionOf = (from: NodeId, to: NodeId | null = null): Connection => ({ from, to, path: 0 });

export const isPicking = (connection: Connection | null): connection is Connection & { readonly to: null } =>
  connection !== null && connection.to === null;

/** With the other thing, where one is being picked and this can be it; else null. */
export const pickedBy = (connection: Connection, id: string): Connection | null => {
  const other = NodeId.safeParse(id).data;
  return isPicking(connection) && other !== undefined && other !== connection.from
    ? connectionOf(connection.from, other)
    : null;
};

/** As an address holds it: `paper:x,case:y`, and the number of the path from the second on. */
export const writeConnection = ({ from, to, path }: Connection): string =>
  [from, ...(to ? [to] : []), ...(to && path > 0 ? [path + 1] : [])].join(',');

/** Null where an address names no thing to begin at. */
export const readConnection = (text: string): Connection | null => {
  const [first, second, number] = text.split(',');
  const from = NodeId.safeParse(first).data;
  if (!from) return null;
  const to = NodeId.safeParse(second).data ?? null;
  return { from, to, path: to && /^([2-9]|10)$/.test(number ?? '') ? Number(number) - 1 : 0 };
};
