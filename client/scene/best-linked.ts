import type { Kind } from '#contracts/registry.ts';
import { labelOf } from '#contracts/label.ts';
import { compareText } from '#contracts/order.ts';
import type { Picture } from '#client/scene/picture.ts';

/** The things of a kind that most links lead to, most first; ties by id. */
export const bestLinked = ({ nodes, edges }: Picture, kind: Kind, most: number) => {
  const links = new Map<string, number>();
  for (const { from, to } of edges) for (const end of [from, to]) links.set(end, (links.get(end) ?? 0) + 1);
  const linksOf = (id: string): number => links.get(id) ?? 0;
  return nodes
    .filter((node) => node.kind === kind)
    .toSorted((a, b) => linksOf(b.id) - linksOf(a.id) || compareText(a.id, b.id))
    .slice(0, most)
    .map((node) => ({ id: node.id, kind: node.kind, title: labelOf(node) }));
};
