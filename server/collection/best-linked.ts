import { collectionKinds } from '#contracts/collection-kinds.ts';
import type { Node } from '#contracts/graph.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { listBestLinked } from './queries.ts';

const mostAtOnce = 2000;
const mostOfKind = 300;

/**
 * A collection of more than some thousand things is shown by the best linked of each kind: what is left out is counted,
 * and a search leads to it. Null where there is room for all.
 */
export const bestLinkedOf = async (graph: GraphDatabase, held: number): Promise<Node[] | null> => {
  if (held <= mostAtOnce) return null;
  const rows = await graph.read(listBestLinked, { kinds: [...collectionKinds], limit: mostOfKind });
  return rows.map(({ node }) => node);
};
