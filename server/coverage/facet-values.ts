import type { CoverageFacet } from '#contracts/coverage.ts';
import type { Node, NodeId } from '#contracts/graph.ts';
import { byPlace } from '#contracts/order.ts';
import type { Projection } from '#server/projection/projection.ts';
import { membershipOf } from './membership.ts';
import { perKey } from '#server/projection/per-projection.ts';

/** The ids of all values of a facet, those that nothing counts for too: as the toolkit numbers them, else by name. */
export const valuesOfFacet = perKey((projection, facet: CoverageFacet): readonly string[] =>
  facet === 'year' ? yearsIn(projection) : nodesOf(projection, facet),
);

const yearsIn = (projection: Projection): string[] => [...membershipOf(projection, 'year').thingsOf.keys()].toSorted();

const nodesOf = (projection: Projection, facet: Exclude<CoverageFacet, 'year'>): NodeId[] =>
  [...projection.nodes.values()]
    .filter((node) => isValueOf[facet](node))
    .toSorted(byPlace)
    .map(({ id }) => id);

const isOfKind =
  (kind: Node['kind']) =>
  (node: Node): boolean =>
    node.kind === kind;

const isValueOf: Readonly<Record<Exclude<CoverageFacet, 'year'>, (node: Node) => boolean>> = {
  tactic: isOfKind('Tactic'),
  stage: isOfKind('Stage'),
  sector: isOfKind('Sector'),
  audience: isOfKind('Audience'),
  topic: isOfKind('Topic'),
  setting: (node) => node.kind === 'Topic' && node.facet === 'setting',
  place: isOfKind('Place'),
  venue: isOfKind('Venue'),
};
