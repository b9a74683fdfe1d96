import type { NodeId } from '#contracts/graph.ts';
import type { Stance } from '#contracts/registry-shape.ts';
import { typesOfStance } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';

/** Two links to one tactic, of which one supports what the other qualifies or challenges. */
export interface Contrast {
  readonly own: ProjectedLink;
  readonly theirs: ProjectedLink;
  /** What the one says against what the other supports. */
  readonly against: 'against' | 'reservation';
}

interface Sharing {
  readonly shared: NodeId;
  readonly id: NodeId;
  readonly other: NodeId;
}

/** What two papers say differently about a tactic; a challenge before a reservation. Null where they don't. */
export const contrastIn = ({ links }: Projection, { shared, id, other }: Sharing): Contrast | null => {
  const linkOf = (from: NodeId, stance: Stance): ProjectedLink | null => {
    const said = typesOfStance[stance].map((type) => byId(links, `${from}~${type}~${shared}`));
    return said.find((link) => link && !link.disputed) ?? null;
  };
  for (const against of ['against', 'reservation'] as const)
    for (const [ours, others] of [
      ['for', against],
      [against, 'for'],
    ] as const) {
      const own = linkOf(id, ours);
      const theirs = own && linkOf(other, others);
      if (theirs) return { own, theirs, against };
    }
  return null;
};

/** Ids that are put together are not parsed anew for each look: what is no link's id finds none. */
const byId = (links: ReadonlyMap<string, ProjectedLink>, id: string): ProjectedLink | undefined => links.get(id);
