import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import { broaderTopicsBy } from '#server/projection/broader-topics.ts';
import { linksFrom, linksOfType } from '#server/projection/links-by-type.ts';
import type { Projection } from '#server/projection/projection.ts';
import { linkWorth } from './link-worth.ts';

/** For each value, the papers, cases and tactics that count for it, with what weight, up to 1. */
export type ThingsOfValues = ReadonlyMap<NodeId, ReadonlyMap<NodeId, number>>;

/**
 * Papers and cases count for sectors (cases also by the organizations involved), for topics with the broader ones, and
 * for audiences; tactics for their stages, and for the topics that they are about themselves. A way is worth as much as
 * its weakest link, a value as much as the best way to it.
 */
export const thingsOfValues = (projection: Projection): ThingsOfValues => {
  const things = new Map<NodeId, Map<NodeId, number>>();
  const note = (value: NodeId, thing: NodeId, weight: number): void => {
    const known = things.get(value) ?? new Map<NodeId, number>();
    things.set(value, known.set(thing, Math.max(known.get(thing) ?? 0, weight)));
  };
  for (const type of direct)
    for (const link of linksOfType(projection, type)) note(link.to, link.from, linkWorth(link));
  for (const link of linksOfType(projection, 'ABOUT'))
    for (const [topic, ofWay] of broaderTopics(projection, link.to))
      note(topic, link.from, Math.min(linkWorth(link), ofWay));
  for (const involved of linksOfType(projection, 'INVOLVES'))
    for (const link of linksFrom(projection, involved.to, 'IN_SECTOR'))
      note(link.to, involved.from, Math.min(linkWorth(involved), linkWorth(link)));
  return things;
};

const direct: readonly LinkType[] = ['CONCERNS', 'OF_INTEREST_TO', 'IN_STAGE'];

const broaderTopics = broaderTopicsBy({
  itself: 1,
  onward: (way, link) => Math.min(way, linkWorth(link)),
  either: Math.max,
});
