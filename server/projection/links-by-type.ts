import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import { perProjection } from './per-projection.ts';
import type { ProjectedLink, Projection } from './projection.ts';

/** All links of a type, by id. */
export const linksOfType = (projection: Projection, type: LinkType): readonly ProjectedLink[] =>
  sorted(projection).all.get(type) ?? none;

/** The links of a type that begin at a node. To look through all links of a hub each time takes seconds. */
export const linksFrom = (projection: Projection, id: NodeId, type: LinkType): readonly ProjectedLink[] =>
  sorted(projection).from.get(type)?.get(id) ?? none;

/** The links of a type that end at a node. */
export const linksTo = (projection: Projection, id: NodeId, type: LinkType): readonly ProjectedLink[] =>
  sorted(projection).to.get(type)?.get(id) ?? none;

const none: readonly ProjectedLink[] = [];

type ByEnd = Map<NodeId, ProjectedLink[]>;

const sorted = perProjection(({ links }) => {
  const all = new Map<LinkType, ProjectedLink[]>();
  const from = new Map<LinkType, ByEnd>();
  const to = new Map<LinkType, ByEnd>();
  for (const link of links.values()) {
    note(all, link.type, link);
    noteAt(from, link, link.from);
    noteAt(to, link, link.to);
  }
  return { all, from, to };
});

const noteAt = (byType: Map<LinkType, ByEnd>, link: ProjectedLink, end: NodeId): void => {
  const ofType = byType.get(link.type) ?? new Map<NodeId, ProjectedLink[]>();
  byType.set(link.type, ofType);
  note(ofType, end, link);
};

const note = <K>(lists: Map<K, ProjectedLink[]>, key: K, link: ProjectedLink): void => {
  const known = lists.get(key);
  if (known) known.push(link);
  else lists.set(key, [link]);
};
