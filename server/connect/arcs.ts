import type { NodeId } from '#contracts/graph.ts';
import { otherEnd, type Projection, type ProjectedLink } from '#server/projection/projection.ts';
import { linkWeight, passWeight, recordEnd } from './link-cost.ts';

/**
 * A projection as paths are searched in it: nodes are places in the order of their ids, and the ways out of place `n`
 * are the arcs from `firstArc[n]` to `firstArc[n + 1]`. Two places are joined by one arc, that of their best link.
 */
export interface Arcs {
  readonly ids: readonly NodeId[];
  readonly placeOf: ReadonlyMap<NodeId, number>;
  readonly firstArc: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcWeight: Float64Array;
  /** The place that a path must begin or end at to use the arc; -1 where there is no such condition. */
  readonly arcRecordEnd: Int32Array;
  /** Of passing through a place. */
  readonly pass: Float64Array;
}

/** Kept as long as the projection is. */
export const arcsOf = (projection: Projection): Arcs => {
  const known = kept.get(projection);
  if (known) return known;
  const arcs = layOut(projection);
  kept.set(projection, arcs);
  return arcs;
};

const kept = new WeakMap<Projection, Arcs>();

const layOut = ({ nodes, links, linksOf }: Projection): Arcs => {
  const ids = [...nodes.keys()];
  const placeOf = new Map(ids.map((id, place): [NodeId, number] => [id, place]));
  const firstArc = new Int32Array(ids.length + 1);
  const arcTo = new Int32Array(links.size * 2);
  const arcWeight = new Float64Array(links.size * 2);
  const arcRecordEnd = new Int32Array(links.size * 2);
  const pass = new Float64Array(ids.length);
  let end = 0;
  for (const [place, id] of ids.entries()) {
    const around = linksOf.get(id) ?? [];
    pass[place] = passWeight(around.length);
    firstArc[place] = end;
    for (const [other, link] of bestLinks(id, around)) {
      const to = placeOf.get(other);
      if (to === undefined) continue;
      const record = recordEnd(link);
      arcTo[end] = to;
      arcWeight[end] = linkWeight(link);
      arcRecordEnd[end] = record === null ? -1 : record === id ? place : to;
      end += 1;
    }
  }
  firstArc[ids.length] = end;
  return { ids, placeOf, firstArc, arcTo, arcWeight, arcRecordEnd, pass };
};

/** The best link to each thing around one; links come sorted by id, so of equals the first stays. */
export const bestLinks = (id: NodeId, links: readonly ProjectedLink[]): ReadonlyMap<NodeId, ProjectedLink> => {
  const best = new Map<NodeId, ProjectedLink>();
  for (const link of links) {
    const other = otherEnd(link, id);
    const known = best.get(other);
    if (other !== id && (!known || linkWeight(link) < linkWeight(known))) best.set(other, link);
  }
  return best;
};
