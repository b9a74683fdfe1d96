import type { Path } from '#contracts/connect.ts';
import type { Edge, EdgeId, Node } from '#contracts/graph.ts';
import { linkSentence } from '#contracts/leading-evidence.ts';
import type { Projection, ProjectedLink } from '#server/projection/projection.ts';
import type { Way } from './connect.ts';

/** A way with its things and links, each link read along it as a sentence; null where a link is no longer there. */
export const readOut = ({ nodes }: Projection, way: Way, edges: ReadonlyMap<EdgeId, Edge>): Path | null => {
  const say = (edge: Edge): string => {
    const titles = { from: titleOf(nodes.get(edge.from)), to: titleOf(nodes.get(edge.to)) };
    const isForward = way.nodes.indexOf(edge.from) < way.nodes.indexOf(edge.to);
    return ended(linkSentence(edge, titles, isForward ? 'forward' : 'backward'));
  };
  const found = (links: readonly ProjectedLink[]): Edge[] => links.flatMap(({ id }) => edges.get(id) ?? []);
  const [along, beside] = [found(way.links), found(way.beside)];
  if (along.length < way.links.length || beside.length < way.beside.length) return null;
  return {
    nodes: way.nodes.flatMap((id) => nodes.get(id) ?? []),
    edges: along,
    score: way.score,
    parts: way.parts,
    sentences: along.map(say),
    beside: beside.map((edge) => ({ edge, sentence: say(edge) })),
  };
};

const titleOf = (node: Node | undefined): string => node?.title ?? '';

/** Some titles end a sentence by themselves. */
const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** The things that evidence on some paths comes from, by id. */
export const sourcesOf = ({ nodes }: Projection, paths: readonly Path[]): Node[] => {
  const links = paths.flatMap(({ edges, beside }) => [...edges, ...beside.map(({ edge }) => edge)]);
  const ids = new Set(links.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])));
  return [...ids].toSorted().flatMap((id) => nodes.get(id) ?? []);
};
