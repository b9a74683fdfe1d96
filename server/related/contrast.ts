import type { NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';

/** Two links to one tactic, of which one supports what the other qualifies or challenges. */
export interface Contrast {
  readonly own: ProjectedLink;
  readonly theirs: ProjectedLink;
}

interface Sharing {
  readonly shared: NodeId;
  readonly id: NodeId;
  readonly other: NodeId;
}

/** What two papers say differently about a tactic; a challenge before a reservation. Null where they don't. */
export const contrastIn = ({ links }: Projection, { shared, id, other }: Sharing): Contrast | null => {
  const linkOf = (from: NodeId, type: LinkType): ProjectedLink | null => {
    const link = byId(links, `${from}~${type}~${shared}`);
    return link && !link.disputed ? link : null;
  };
  for (const against of ['CHALLENGES', 'QUALIFIES'] as const)
    for (const [ours, others] of [
      ['SUPPORTS', against],
      [against, 'SUPPORTS'],
    ] as const) {
      const own = linkOf(id, ours);
      const theirs = own && linkOf(other, others);
      if (theirs) return { own, theirs };
    }
  return null;
};

/** Ids that are put together are not parsed anew for each look: what is no link's id finds none. */
const byId = (links: ReadonlyMap<string, ProjectedLink>, id: string): ProjectedLink | undefined => links.get(id);
