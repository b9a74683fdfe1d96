import { edgeEnds, type Edge, type EdgeId } from '#contracts/graph.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { readLinks } from './queries.ts';

/** Some links with all their evidence, by id; those that are gone are left out. */
export const linksInFull = async (graph: Pick<GraphDatabase, 'read'>, ids: readonly EdgeId[]): Promise<Edge[]> => {
  if (ids.length === 0) return [];
  const byStart = new Map<string, EdgeId[]>();
  for (const id of new Set(ids)) {
    const { from } = edgeEnds(id);
    const known = byStart.get(from);
    if (known) known.push(id);
    else byStart.set(from, [id]);
  }
  const rows = await graph.read(readLinks, { rows: [...byStart].map(([from, some]) => ({ from, ids: some })) });
  return rows.map(({ edge }) => edge).toSorted((one, other) => (one.id < other.id ? -1 : 1));
};
