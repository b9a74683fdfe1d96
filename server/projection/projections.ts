import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { earlierProjection } from './earlier.ts';
import type { Projection } from './projection.ts';
import { listBefore, listRevisions } from './queries.ts';
import { readFurther, readWhole } from './read-projection.ts';

/** The projections of a graph: one for all who ask, read anew where the graph has changed. */
export interface Projections {
  /** Of the graph as it stands: never older than its revision when this was asked. */
  now(): Promise<Projection>;
  /** Of an earlier revision; 0 is the empty graph before the first. */
  at(revision: number): Promise<Projection>;
  /** Every revision, the first one first. */
  revisions(): Promise<readonly { readonly number: number; readonly at: string }[]>;
}

type Graph = Pick<GraphDatabase, 'read' | 'status'>;

export const projectionsOf = (graph: Graph): Projections => {
  let known: Known | undefined;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const { graphId, revision } = await graph.status();
    const projection =
      known && known.graphId === graphId && known.projection.revision < revision
        ? await readFurther(graph, known.projection, revision)
        : await readWhole(graph, revision);
    known = { graphId, projection, earlier: new Map() };
  };

  const latest = async (): Promise<Known> => {
    for (;;) {
      const { graphId, revision } = await graph.status();
      if (known?.graphId === graphId && known.projection.revision >= revision) return known;
      // A reading may have begun before the revision that is asked for: then another follows.
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    }
  };

  const at = async (revision: number): Promise<Projection> => {
    const { projection, earlier } = await latest();
    if (revision >= projection.revision) return projection;
    const found =
      earlier.get(revision) ??
      earlierProjection(projection, revision, await graph.read(listBefore, { since: revision }));
    // What was asked for least recently makes room.
    earlier.delete(revision);
    earlier.set(revision, found);
    for (const oldest of earlier.keys()) if (earlier.size > mostEarlier) earlier.delete(oldest);
    return found;
  };

  return { now: async () => (await latest()).projection, at, revisions: () => graph.read(listRevisions, {}) };
};

interface Known {
  readonly graphId: string;
  readonly projection: Projection;
  /** Made of it, by revision. */
  readonly earlier: Map<number, Projection>;
}

/** A comparison is of two. */
const mostEarlier = 2;
