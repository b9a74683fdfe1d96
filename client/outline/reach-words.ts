import type { Node } from '#contracts/graph.ts';
import { entryOf, type Kind, registry } from '#contracts/registry.ts';
import type { PictureIndex } from '#client/outline/picture-index.ts';

/** How far a thing reaches towards research and practice in this picture: "3 papers · no case yet". */
export const reachWords = (index: PictureIndex, node: Node): string => {
  const others = index.linksOf(node.id).flatMap((edge) => index.across(edge, node.id) ?? []);
  return soughtBy(node.kind)
    .map((kind) => {
      const count = new Set(others.filter((other) => other.kind === kind).map(({ id }) => id)).size;
      const { one, many } = registry.kinds[kind].label;
      return count === 0 ? `no ${one.toLowerCase()} yet` : `${count} ${(count === 1 ? one : many).toLowerCase()}`;
    })
    .join(' · ');
};

/** What a reader asks of a thing of this kind. */
const soughtBy = (kind: Kind): readonly Kind[] => {
  if (kind === 'Tactic') return ['Paper', 'CaseStudy'];
  if (kind === 'Paper' || kind === 'CaseStudy') return ['Tactic'];
  return entryOf(registry, kind)?.column ? ['Paper'] : [];
};
