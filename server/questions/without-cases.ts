import type { Node, NodeId } from '#contracts/graph.ts';
import { kindWords } from '#contracts/kind-words.ts';
import type { Kind, LinkType } from '#contracts/registry.ts';
import { linksFrom, linksTo } from '#server/projection/links-by-type.ts';
import type { Projection } from '#server/projection/projection.ts';
import { type Answer, answerOf, type Asked, thingsOfKind } from './answer.ts';
import { thingEntry } from './entry.ts';
import { share } from './share-words.ts';

/* What no case counts for, and the cases that count for no paper. */

export const casesWithoutPapers = (asked: Asked): Answer =>
  without(asked, 'CaseStudy', (node) => linksTo(asked.projection, node.id, 'ILLUSTRATED_BY').length > 0);

/** A case counts for an audience through a paper of interest to it, which the case illustrates. */
export const audiencesWithoutCases = (asked: Asked): Answer =>
  without(asked, 'Audience', (node) =>
    linkedFrom(asked.projection, node.id, 'OF_INTEREST_TO').some(
      (paper) => linksFrom(asked.projection, paper, 'ILLUSTRATED_BY').length > 0,
    ),
  );

/** A case concerns a sector by itself, or through an organization of that sector that took part in it. */
export const sectorsWithoutCases = (asked: Asked): Answer =>
  without(asked, 'Sector', ({ id }) => {
    const { projection } = asked;
    const concerned = linkedFrom(projection, id, 'CONCERNS');
    const through = linkedFrom(projection, id, 'IN_SECTOR').flatMap((one) => linkedFrom(projection, one, 'INVOLVES'));
    return [...concerned, ...through].some((one) => projection.nodes.get(one)?.kind === 'CaseStudy');
  });

const without = ({ of, projection }: Asked, kind: Kind, hasOne: (node: Node) => boolean): Answer => {
  const things = thingsOfKind(projection, kind);
  const bare = things.filter((node) => !hasOne(node));
  return answerOf(share(bare.length, things.length, kindWords(of, kind)), bare, (node) => thingEntry(node, [], null));
};

const linkedFrom = (projection: Projection, id: NodeId, type: LinkType): NodeId[] =>
  linksTo(projection, id, type).map(({ from }) => from);
