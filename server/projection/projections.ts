import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { earlierProjection } from './earlier.ts';
import type { Projection } from './projection.ts';
import { listBefore, listRevisions } from './queries.ts';
import { readFurther, readWhole } from './read-projection.ts';

/** The projections of a graph: one for all who ask, read anew where the graph has changed. */
export interface Projections {
  /** Of the graph as it stands. */
  now(): Promise<Projection>;
  /** Of an earlier revision; 0 is the empty graph before the first. */
  at(revision: number): Promise<Projection>;
  /** Every revision, the first one first. */
  revisions(): Promise<readonly { readonly number: number; readonly at: string }[]>;
}

type Graph = Pick<GraphDatabase, 'read' | 'status'>;

export const projectionsOf = (graph: Graph): Projections => {
  let known: { readonly graphId: string; readonly projection: Projection } | undefined;
  let reading: Promise<Projection> | undefined;
  let earlier: Projection | undefined;

  const read = async (): Promise<Projection> => {
    const { graphId, revision } = await graph.status();
    const projection =
      known && known.graphId === graphId && known.projection.revision < revision
        ? await readFurther(graph, known.projection, revision)
        : await readWhole(graph, revision);
    known = { graphId, projection };
    earlier = undefined;
    return projection;
  };

  const now = async (): Promise<Projection> => {
    const { graphId, revision } = await graph.status();
    if (known?.graphId === graphId && known.projection.revision === revision) return known.projection;
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  const at = async (revision: number): Promise<Projection> => {
    const latest = await now();
    if (revision >= latest.revision) return latest;
    if (earlier?.revision === revision) return earlier;
    const projection = earlierProjection(latest, revision, await graph.read(listBefore, { since: revision }));
    earlier = projection;
    return projection;
  };

  return { now, at, revisions: () => graph.read(listRevisions, {}) };
};
