import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { perProjection } from './per-projection.ts';

/** The links of a type that begin at a node. To look through all links of a hub each time takes seconds. */
export const linksFrom = (projection: Projection, id: NodeId, type: LinkType): readonly ProjectedLink[] =>
  sorted(projection).from.get(type)?.get(id) ?? none;

/** The links of a type that end at a node. */
export const linksTo = (projection: Projection, id: NodeId, type: LinkType): readonly ProjectedLink[] =>
  sorted(projection).to.get(type)?.get(id) ?? none;

const none: readonly ProjectedLink[] = [];

type ByType = Map<LinkType, Map<NodeId, ProjectedLink[]>>;

const sorted = perProjection(({ links }) => {
  const from: ByType = new Map();
  const to: ByType = new Map();
  for (const link of links.values()) {
    note(from, link, link.from);
    note(to, link, link.to);
  }
  return { from, to };
});

const note = (byType: ByType, link: ProjectedLink, end: NodeId): void => {
  const ofType = byType.get(link.type) ?? new Map<NodeId, ProjectedLink[]>();
  byType.set(link.type, ofType);
  const known = ofType.get(end);
  if (known) known.push(link);
  else ofType.set(end, [link]);
};
