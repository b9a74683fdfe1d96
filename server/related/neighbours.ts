import type { NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';

/** The links by which a thing may be related: without disputed ones, since what somebody contests relates nothing. */
export const linksFor = ({ linksOf }: Projection, id: NodeId): readonly ProjectedLink[] =>
  (linksOf.get(id) ?? []).filter(({ disputed, from, to }) => !disputed && from !== to);

/** What a thing is linked to, each with how much the best of the links between them says about kinship. */
export const neighboursOf = (projection: Projection, id: NodeId): ReadonlyMap<NodeId, number> => {
  const neighbours = new Map<NodeId, number>();
  for (const link of linksFor(projection, id)) {
    const other = otherEnd(link, id);
    neighbours.set(other, Math.max(neighbours.get(other) ?? 0, weightOf(link)));
  }
  return neighbours;
};

export const weightOf = ({ type }: ProjectedLink): number => registry.types[type].weight;

/** How many links a thing has, of every type, contested ones too. */
export const degreeOf = ({ linksOf }: Projection, id: NodeId): number => linksOf.get(id)?.length ?? 0;
