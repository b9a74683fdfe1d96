import type { Node } from '#contracts/graph.ts';
import { kindWords } from '#contracts/kind-words.ts';
import { type Kind, linkEntryOf } from '#contracts/registry.ts';
import { otherEnd, type ProjectedLink } from '#server/projection/projection.ts';
import { type Answer, answerOf, type Asked, thingsOfKind } from './answer.ts';
import { thingEntry } from './entry.ts';
import { share } from './share-words.ts';

export interface Claimed {
  readonly node: Node;
  readonly links: readonly ProjectedLink[];
}

/** Each thing of a kind, in its order, with the claims that join it to things of another kind; many have none. */
export const claimsBetween = ({ of, projection }: Asked, kind: Kind, other: Kind): Claimed[] =>
  thingsOfKind(projection, kind).map((node) => ({
    node,
    links: (projection.linksOf.get(node.id) ?? []).filter(
      (link) => linkEntryOf(of, link.type)?.claim && projection.nodes.get(otherEnd(link, node.id))?.kind === other,
    ),
  }));

/** The things of a kind that no claim joins to another kind. */
export const withoutClaim = (asked: Asked, kind: Kind, other: Kind): Answer => {
  const claims = claimsBetween(asked, kind, other);
  const bare = claims.filter(({ links }) => links.length === 0);
  return answerOf(share(bare.length, claims.length, kindWords(asked.of, kind)), bare, ({ node }) =>
    thingEntry(node, [], null),
  );
};
