import { folded } from '#contracts/fold.ts';
import type { Node } from '#contracts/graph.ts';
import { byPlace } from '#contracts/order.ts';
import type { KindParams, LinkCount } from '#contracts/pages.ts';
import { type Kind, kindNames, linkTypeNames } from '#contracts/registry.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';

/** The things of a kind that are asked for, in their order. */
export const kindList = (
  projection: Projection,
  kind: Kind,
  { q = '', without, sort = 'name' }: KindParams = {},
): Node[] => {
  const words = folded(q).split(/\s+/).filter(Boolean);
  const things = [...projection.nodes.values()].filter(
    (node) =>
      node.kind === kind && hasWords(node, words) && (without === undefined || !isLinkedTo(projection, node, without)),
  );
  const named = things.toSorted(byPlace);
  const linkedness = ({ id }: Node): number => linksAt(projection, id).length;
  return sort === 'name' ? named : named.toSorted((one, other) => linkedness(other) - linkedness(one));
};

/** How many links a thing has, by type, direction and kind at the other end, in the order of the registry. */
export const linkCounts = (projection: Projection, { id }: Node): LinkCount[] => {
  const counts = new Map<string, LinkCount>();
  for (const link of linksAt(projection, id)) {
    const kind = projection.nodes.get(otherEnd(link, id))?.kind;
    if (!kind) continue;
    const direction = link.from === id ? 'out' : 'in';
    const key = `${link.type} ${direction} ${kind}`;
    counts.set(key, { type: link.type, direction, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (one, other) =>
      linkTypeNames.indexOf(one.type) - linkTypeNames.indexOf(other.type) ||
      Number(one.direction === 'in') - Number(other.direction === 'in') ||
      kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind),
  );
};

const linksAt = ({ linksOf }: Projection, id: Node['id']): readonly ProjectedLink[] => linksOf.get(id) ?? [];

const isLinkedTo = (projection: Projection, { id }: Node, kind: Kind): boolean =>
  linksAt(projection, id).some((link) => projection.nodes.get(otherEnd(link, id))?.kind === kind);

const hasWords = (node: Node, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const short = 'shortTitle' in node && node.shortTitle ? [node.shortTitle] : [];
  const names = folded([node.title, ...short, ...('altTitles' in node ? (node.altTitles ?? []) : [])].join(' '));
  return words.every((word) => names.includes(word));
};
