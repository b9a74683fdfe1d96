import type { NodeId } from '#contracts/graph.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';
import { linksFor } from './neighbours.ts';
import type { Share } from './shares.ts';

/** A share with the links behind it, which are looked up only for what is shown. */
export type Told = { readonly value: number } & (
  | {
      readonly reason: 'shared';
      readonly node: NodeId;
      readonly own: readonly ProjectedLink[];
      readonly theirs: readonly ProjectedLink[];
    }
  | { readonly reason: 'rest'; readonly count: number; readonly links: readonly ProjectedLink[] }
  | { readonly reason: 'citation'; readonly links: readonly ProjectedLink[] }
  | { readonly reason: 'words' }
);

interface Two {
  /** The thing that is asked about. */
  readonly id: NodeId;
  readonly other: NodeId;
}

export const toldOf = (projection: Projection, { id, other }: Two, shares: readonly Share[]): Told[] => {
  const [own, theirs] = [linksByEnd(projection, id), linksByEnd(projection, other)];
  const between = ({ node }: { readonly node: NodeId }) => ({
    own: own.get(node) ?? [],
    theirs: theirs.get(node) ?? [],
  });
  return shares.map((share): Told => {
    const { value } = share;
    if (share.reason === 'shared') return { value, reason: 'shared', node: share.tie.node, ...between(share.tie) };
    if (share.reason === 'rest') {
      const links = share.ties.map(between).flatMap((sides) => [...sides.own, ...sides.theirs]);
      return { value, reason: 'rest', count: share.ties.length, links };
    }
    if (share.reason === 'citation')
      return { value, reason: 'citation', links: (own.get(other) ?? []).filter(({ type }) => type === 'CITES') };
    return { value, reason: 'words' };
  });
};

const linksByEnd = (projection: Projection, id: NodeId): ReadonlyMap<NodeId, readonly ProjectedLink[]> => {
  const ends = new Map<NodeId, ProjectedLink[]>();
  for (const link of linksFor(projection, id)) {
    const end = otherEnd(link, id);
    ends.set(end, [...(ends.get(end) ?? []), link]);
  }
  return ends;
};
