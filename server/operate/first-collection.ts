import { setTimeout as pause } from 'node:timers/promises';
import type { Commit } from '#server/graph/change.ts';
import { ForeignDatabase, GraphConflict, GraphUnavailable } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { findAnything } from '#server/graph/queries.ts';

export type FirstCollection =
  /** The graph was empty; now it holds the first collection. */
  | { readonly outcome: 'loaded'; readonly commit: Commit }
  /** Something was written before. */
  | { readonly outcome: 'present' }
  /** Nothing of ours, yet the database isn’t empty: it is somebody else’s, and left alone. */
  | { readonly outcome: 'foreign' }
  /** The graph can’t be reached yet. */
  | { readonly outcome: 'waiting'; readonly reason: string };

/** Loads the first collection, once, into a graph that nobody has written to. */
export const loadFirstCollection = async (
  graph: Pick<GraphDatabase, 'status' | 'read'>,
  load: () => Promise<Commit>,
): Promise<FirstCollection> => {
  try {
    const { revision } = await graph.status();
    if (revision > 0) return { outcome: 'present' };
    const others = await graph.read(findAnything, {});
    if (others.length > 0) return { outcome: 'foreign' };
    return { outcome: 'loaded', commit: await load() };
  } catch (error) {
    if (error instanceof ForeignDatabase) return { outcome: 'foreign' };
    // A conflict is another process that loads at this moment: the next look will find what it wrote.
    if (error instanceof GraphUnavailable || error instanceof GraphConflict)
      return { outcome: 'waiting', reason: error.message };
    throw error;
  }
};

/** Tries again every so often until the graph answers, or `signal` ends it: then the last outcome is `waiting`. */
export const untilSettled = async (
  attempt: () => Promise<FirstCollection>,
  { every, signal }: { readonly every: number; readonly signal: AbortSignal },
): Promise<FirstCollection> => {
  let last = await attempt();
  while (last.outcome === 'waiting' && !signal.aborted) {
    await pause(every, undefined, { signal }).catch(ignoreAbort);
    if (!signal.aborted) last = await attempt();
  }
  return last;
};

const ignoreAbort = (error: unknown): void => {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
};
