import type { NodeId } from '#contracts/graph.ts';
import { linksFrom } from './links-by-type.ts';
import { perKey } from './per-projection.ts';
import type { ProjectedLink, Projection } from './projection.ts';

/** What the ways from a topic to a broader one are worth. */
interface Reckoning<W> {
  /** Of the topic itself, to which no link leads. */
  readonly itself: W;
  /** Of a way that goes on by a link; null where it doesn’t. */
  readonly onward: (way: W, link: ProjectedLink) => W | null;
  /** Of two ways to the same topic: the first one where the second adds nothing to it. */
  readonly either: (one: W, other: W) => W;
}

/**
 * A topic itself and all broader ones, however far, each with what the ways to it are worth; found once for each topic
 * of a projection. That topics are broader than each other does no harm.
 */
export const broaderTopicsBy = <W>({ itself, onward, either }: Reckoning<W>) =>
  perKey((projection: Projection, topic: NodeId): ReadonlyMap<NodeId, W> => {
    const ways = new Map<NodeId, W>([[topic, itself]]);
    const open: [NodeId, W][] = [[topic, itself]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [id, way] = next;
      for (const link of linksFrom(projection, id, 'BROADER')) {
        const further = link.to === topic ? null : onward(way, link);
        if (further === null) continue;
        const known = ways.get(link.to);
        const best = known === undefined ? further : either(known, further);
        // A topic is looked at again only where more is known of the ways to it, which ends.
        if (known === best) continue;
        ways.set(link.to, best);
        open.push([link.to, best]);
      }
    }
    return ways;
  });
