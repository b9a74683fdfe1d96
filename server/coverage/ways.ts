import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { Projection } from '#server/projection/projection.ts';
import { linksFrom, linksTo } from '#server/projection/links-by-type.ts';
import { ofNothing, type Standing, standingOf, together } from './standing.ts';

/** What something leads to, and what the links on the way there are worth. */
export type Ways<V extends string = string> = ReadonlyMap<V, Standing>;

/** Along links of a type, from where they begin. */
export const along = (projection: Projection, id: NodeId, type: LinkType): Ways<NodeId> => {
  const ways = new Map<NodeId, Standing>();
  for (const link of linksFrom(projection, id, type)) add(ways, link.to, standingOf(link));
  return ways;
};

/** Against links of a type, from where they end. */
export const against = (projection: Projection, id: NodeId, type: LinkType): Ways<NodeId> => {
  const ways = new Map<NodeId, Standing>();
  for (const link of linksTo(projection, id, type)) add(ways, link.from, standingOf(link));
  return ways;
};

/** From where some ways lead, a step further. */
export const onward = (ways: Ways<NodeId>, step: (id: NodeId) => Ways<NodeId>): Ways<NodeId> => {
  const further = new Map<NodeId, Standing>();
  for (const [id, standing] of ways)
    for (const [value, beyond] of step(id)) add(further, value, together(standing, beyond));
  return further;
};

/** Along any of some ways. */
export const anyOf = (...all: Ways<NodeId>[]): Ways<NodeId> => {
  const [first, ...others] = all.filter(({ size }) => size > 0);
  if (!first || others.length === 0) return first ?? new Map<NodeId, Standing>();
  const joined = new Map(first);
  for (const ways of others) for (const [value, standing] of ways) add(joined, value, standing);
  return joined;
};

const add = (ways: Map<NodeId, Standing>, value: NodeId, standing: Standing): void => {
  ways.set(value, together(ways.get(value) ?? ofNothing, standing));
};
