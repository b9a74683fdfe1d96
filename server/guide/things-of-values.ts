import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { linkWeight } from './link-weight.ts';

/** For each value, the papers, cases and tactics that count for it, with what weight, up to 1. */
export type ThingsOfValues = ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>>;

/**
 * Things count for values as everywhere: for sectors also by the organizations involved, for topics also by narrower
 * ones, tactics for their stages. A way is worth as much as its weakest link, a value as much as the best way to it.
 */
export const thingsOfValues = (projection: Projection): ThingsOfValues => {
  const things = new Map<NodeId, Map<NodeId, number>>();
  const note = (value: NodeId, thing: NodeId, weight: number): void => {
    const known = things.get(value) ?? new Map<NodeId, number>();
    things.set(value, known.set(thing, Math.max(known.get(thing) ?? 0, weight)));
  };
  const links = linksByType(projection);
  const broader = linksByFirstEnd(links.get('BROADER'));
  const inSector = linksByFirstEnd(links.get('IN_SECTOR'));
  const above = remembered((topic: NodeId) => broaderTopics(topic, broader));
  for (const type of direct)
    for (const link of links.get(type) ?? []) {
      const weight = linkWeight(link);
      note(link.to, link.from, weight);
      if (type === 'ABOUT')
        for (const [topic, ofWay] of above(link.to)) note(topic, link.from, Math.min(weight, ofWay));
    }
  for (const involved of links.get('INVOLVES') ?? [])
    for (const link of inSector.get(involved.to) ?? [])
      note(link.to, involved.from, Math.min(linkWeight(involved), linkWeight(link)));
  return things;
};

const direct: readonly LinkType[] = ['CONCERNS', 'ABOUT', 'OF_INTEREST_TO', 'IN_STAGE'];

/** So many steps up, as the filters of the picture count. */
const mostSteps = 4;

const broaderTopics = (
  topic: NodeId,
  broader: ReadonlyMap<NodeId, readonly ProjectedLink[]>,
): ReadonlyMap<NodeId, number> => {
  const found = new Map<NodeId, number>();
  let reached = new Map([[topic, 1]]);
  for (let step = 0; step < mostSteps && reached.size > 0; step += 1) {
    const next = new Map<NodeId, number>();
    for (const [from, weight] of reached)
      for (const link of broader.get(from) ?? []) {
        const ofWay = Math.min(weight, linkWeight(link));
        if (ofWay <= (found.get(link.to) ?? 0)) continue;
        found.set(link.to, ofWay);
        next.set(link.to, ofWay);
      }
    reached = next;
  }
  return found;
};

const linksByType = ({ links }: Projection): ReadonlyMap<LinkType, readonly ProjectedLink[]> => {
  const byType = new Map<LinkType, ProjectedLink[]>();
  for (const link of links.values()) {
    const known = byType.get(link.type);
    if (known) known.push(link);
    else byType.set(link.type, [link]);
  }
  return byType;
};

const linksByFirstEnd = (links: readonly ProjectedLink[] = []): ReadonlyMap<NodeId, readonly ProjectedLink[]> => {
  const byEnd = new Map<NodeId, ProjectedLink[]>();
  for (const link of links) byEnd.set(link.from, [...(byEnd.get(link.from) ?? []), link]);
  return byEnd;
};

const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};
