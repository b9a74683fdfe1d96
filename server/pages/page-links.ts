import type { Edge, Node } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { voices } from '#contracts/registry-shape.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { linksInFull } from '#server/projection/links-in-full.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';

/** A thing's links as its page tells them: so many of each sort that a hub's page stays a page. */
export interface PageLinks {
  /** The thing, the things at the other ends, and the links with their evidence. */
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const mostOfASort = 50;

export const pageLinksOf = async (
  graph: Pick<GraphDatabase, 'read'>,
  projection: Projection,
  node: Node,
): Promise<PageLinks> => {
  const shown = shownLinks(projection, node);
  const ends = new Set([node.id, ...shown.map((link) => otherEnd(link, node.id))]);
  return {
    nodes: [...ends].flatMap((id) => projection.nodes.get(id) ?? []),
    edges: await linksInFull(
      graph,
      shown.map((link) => link.id),
    ),
  };
};

/** Of each type, direction and kind the best said ones, as far as there is room. */
const shownLinks = ({ nodes, linksOf }: Projection, { id }: Node): ProjectedLink[] => {
  const sorts = new Map<string, ProjectedLink[]>();
  for (const link of linksOf.get(id) ?? []) {
    const key = `${link.type} ${link.from === id ? 'out' : 'in'} ${nodes.get(otherEnd(link, id))?.kind}`;
    sorts.set(key, [...(sorts.get(key) ?? []), link]);
  }
  return [...sorts.values()].flatMap((links) =>
    links.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostOfASort),
  );
};

const rankOf = ({ type, voice }: ProjectedLink): number =>
  linkEntryOf(registry, type)?.curated && voice ? voices.indexOf(voice) : voices.length;
