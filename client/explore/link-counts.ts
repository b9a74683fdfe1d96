import type { NodeAnswer } from '#contracts/explore.ts';
import { kindOfId } from '#contracts/graph.ts';
import { type Kind, type LinkType, registry } from '#contracts/registry.ts';
import type { z } from 'zod';
import type { Picture } from '#client/scene/picture.ts';

/** The links of one type in one direction to things of one kind: so many of so many are in view. */
export interface LinkCount {
  readonly type: LinkType;
  readonly direction: 'in' | 'out';
  readonly kind: Kind;
  readonly shown: number;
  readonly total: number;
}

/** What could be brought in around a thing, and how much of it is there. */
export const linkCounts = (
  id: string,
  { links }: Pick<z.infer<typeof NodeAnswer>, 'links'>,
  { edges }: Pick<Picture, 'edges'>,
): LinkCount[] => {
  const own = edges.filter(({ from, to }) => from === id || to === id);
  return links.map(({ type, direction, kind, count }) => ({
    type,
    direction,
    kind,
    total: count,
    shown: own.filter(
      (edge) =>
        edge.type === type &&
        (direction === 'out' ? edge.from === id : edge.to === id) &&
        kindOfId(registry, direction === 'out' ? edge.to : edge.from) === kind,
    ).length,
  }));
};

/** "Written by · People" where a heading alone doesn't tell the kind. */
export const headingOf = ({ type, direction }: Pick<LinkCount, 'type' | 'direction'>): string =>
  registry.types[type].heading[direction === 'out' ? 'forward' : 'backward'];
