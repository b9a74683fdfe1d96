import type { NodeId } from '#contracts/graph.ts';
import { recordEnd } from '#contracts/record-end.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import { otherEnd, type ProjectedLink } from '#server/projection/projection.ts';
import { linkCost, passCost } from './link-cost.ts';

/**
 * A projection as paths are searched in it: nodes are places in the order of their ids, and the ways out of place `n`
 * are the arcs from `firstArc[n]` to `firstArc[n + 1]`. Two places are joined by one arc, that of their best link.
 */
export interface Arcs {
  readonly ids: readonly NodeId[];
  readonly placeOf: ReadonlyMap<NodeId, number>;
  readonly firstArc: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcCost: Float64Array;
  /** The place that a path must begin or end at to use the arc; -1 where there is no such condition. */
  readonly arcRecordEnd: Int32Array;
  /** Of passing through a place. */
  readonly pass: Float64Array;
}

export const arcsOf = perProjection(({ nodes, links, linksOf }): Arcs => {
  const ids = [...nodes.keys()];
  const placeOf = new Map(ids.map((id, place): [NodeId, number] => [id, place]));
  const firstArc = new Int32Array(ids.length + 1);
  const arcTo = new Int32Array(links.size * 2);
  const arcCost = new Float64Array(links.size * 2);
  const arcRecordEnd = new Int32Array(links.size * 2);
  const pass = new Float64Array(ids.length);
  let end = 0;
  for (const [place, id] of ids.entries()) {
    const around = linksOf.get(id) ?? [];
    pass[place] = passCost(around.length);
    firstArc[place] = end;
    for (const [other, link] of bestLinkToEach(id, around)) {
      const to = placeOf.get(other);
      if (to === undefined) continue;
      const record = recordEnd(link);
      arcTo[end] = to;
      arcCost[end] = linkCost(link);
      arcRecordEnd[end] = record === null ? -1 : record === id ? place : to;
      end += 1;
    }
  }
  firstArc[ids.length] = end;
  return { ids, placeOf, firstArc, arcTo, arcCost, arcRecordEnd, pass };
});

/** The best link to each thing around one; links come sorted by id, so of equals the first stays. */
export const bestLinkToEach = (id: NodeId, links: readonly ProjectedLink[]): ReadonlyMap<NodeId, ProjectedLink> => {
  const best = new Map<NodeId, ProjectedLink>();
  for (const link of links) {
    const other = otherEnd(link, id);
    const known = best.get(other);
    if (other !== id && (!known || linkCost(link) < linkCost(known))) best.set(other, link);
  }
  return best;
};
