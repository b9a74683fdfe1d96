import type { NodeId } from '#contracts/graph.ts';
import { linksFrom } from './links-by-type.ts';
import { perKey } from './per-projection.ts';
import { ofNothing, type Standing, standingOf, together } from './standing.ts';
import type { Ways } from './ways.ts';

/** A topic itself and all broader ones, however far; that topics are broader than each other ends the walk. */
export const broaderTopics = perKey((projection, topic: NodeId): Ways<NodeId> => {
  const ways = new Map<NodeId, Standing>([[topic, ofNothing]]);
  const open: [NodeId, Standing][] = [[topic, ofNothing]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [id, standing] = next;
    for (const link of linksFrom(projection, id, 'BROADER')) {
      if (link.to === topic) continue;
      const known = ways.get(link.to);
      const further = together(together(standing, standingOf(link)), known ?? ofNothing);
      // A topic is looked at again only where more is known of the way to it, which ends.
      if (known === further) continue;
      ways.set(link.to, further);
      open.push([link.to, further]);
    }
  }
  return ways;
});
