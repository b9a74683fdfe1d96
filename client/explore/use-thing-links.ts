import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { NodeAnswer } from '#contracts/explore.ts';
import type { Picture } from '#client/scene/picture.ts';
import { keyOf, type LinkGroup, linkGroups } from '#contracts/link-groups.ts';
import { neighboursQuery } from '#client/explore/api.ts';

export interface CountedGroup {
  readonly group: LinkGroup;
  readonly total: number;
}

/** The links of a thing as they have arrived so far, grouped and counted. */
export const useThingLinks = ({ node, links: counts }: z.infer<typeof NodeAnswer>) => {
  const query = useInfiniteQuery(neighboursQuery(node.id));
  const pages = query.data?.pages ?? [];
  const picture: Picture = {
    nodes: [node, ...pages.flatMap(({ nodes }) => nodes)],
    edges: pages.flatMap(({ edges }) => edges),
  };
  const totals = new Map(
    counts.map(({ type, direction, kind, count }) => [
      keyOf(type, direction === 'out' ? 'forward' : 'backward', kind),
      count,
    ]),
  );
  const groups: CountedGroup[] = linkGroups(node.id, picture).map((group) => ({
    group,
    total: totals.get(group.key) ?? group.rows.length,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { query, picture, groups, total, arrived: pages.length > 0 };
};
