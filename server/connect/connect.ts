import type { NodeId } from '#contracts/graph.ts';
import type { Path } from '#contracts/connect.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import { scoreOf } from '#contracts/score.ts';
import { otherEnd, type Projection, type ProjectedLink } from '#server/projection/projection.ts';
import { arcsOf, bestLinkToEach } from './arcs.ts';
import { cheapestPaths } from './cheapest-paths.ts';
import { stepCost, toll } from './link-cost.ts';

interface Asked {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly limit: number;
  readonly maxHops: number;
}

/** A way from one thing to another, and what it costs. Its links are those of the projection. */
export interface Way extends Pick<Path, 'score' | 'parts'> {
  readonly nodes: readonly NodeId[];
  readonly links: readonly ProjectedLink[];
  /** Other links between the same things. */
  readonly beside: readonly ProjectedLink[];
}

/** The cheapest ways between two things of the projection. From a thing to itself there is one, which costs nothing. */
export const waysBetween = (projection: Projection, { from, to, limit, maxHops }: Asked): Way[] => {
  if (from === to) return [wayOver(projection, [from])];
  const arcs = arcsOf(projection);
  const [start, end] = [arcs.placeOf.get(from), arcs.placeOf.get(to)];
  if (start === undefined || end === undefined) return [];
  return cheapestPaths(arcs, { from: start, to: end, maxHops }, limit).map(({ places }) =>
    wayOver(
      projection,
      places.flatMap((place) => arcs.ids[place] ?? []),
    ),
  );
};

const wayOver = (projection: Projection, nodes: readonly NodeId[]): Way => {
  const joins = nodes.slice(1).map((to, index) => joinOf(projection, nodes[index] ?? to, to));
  const parts = joins.flatMap(({ from, link }, index) => [
    ...(index > 0 ? [passPart(projection, from)] : []),
    stepPart(link),
  ]);
  return {
    nodes,
    links: joins.map(({ link }) => link),
    beside: joins.flatMap(({ beside }) => beside),
    score: scoreOf(parts),
    parts,
  };
};

interface Join {
  readonly from: NodeId;
  readonly link: ProjectedLink;
  readonly beside: readonly ProjectedLink[];
}

const joinOf = ({ linksOf }: Projection, from: NodeId, to: NodeId): Join => {
  const between = (linksOf.get(from) ?? []).filter((link) => otherEnd(link, from) === to);
  const link = bestLinkToEach(from, between).get(to);
  if (!link) throw new Error(`${from} and ${to} are not linked`);
  return { from, link, beside: between.filter((one) => one !== link) };
};

/** A type costs the same in either direction, and is named as it reads forward. */
const stepPart = ({ type }: ProjectedLink): Path['parts'][number] => ({
  name: registry.types[type].heading.forward,
  value: stepCost(type) / 1000,
});

const passPart = ({ nodes, linksOf }: Projection, id: NodeId): Path['parts'][number] => {
  const node = nodes.get(id);
  const degree = linksOf.get(id)?.length ?? 0;
  return { name: `Through ${node ? labelOf(node) : id}, ${degree} links`, value: toll(degree) / 1000, node: id };
};
