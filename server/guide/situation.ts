import type { Node, NodeId } from '#contracts/graph.ts';
import type { GuideAnswer, Situation } from '#contracts/guide.ts';
import type { Projection } from '#server/projection/projection.ts';
import { readWords } from './read-words.ts';

/** What a request asks about, and what of it the graph holds. */
export const situationOf = (projection: Projection, asked: Situation): GuideAnswer['situation'] => {
  const { stage, sector, setting, audience, topic, without, q } = asked;
  const ids = [...new Set([...stage, ...sector, ...setting, ...audience, ...topic])];
  const nodeOf = (id: NodeId): Node[] => [projection.nodes.get(id) ?? []].flat();
  const { read, unread } = readWords(projection, q ?? '');
  return {
    given: ids.flatMap(nodeOf),
    missing: ids.filter((id) => !projection.nodes.has(id)),
    read: read
      .filter(({ value }) => !ids.includes(value) && !without.includes(value))
      .flatMap(({ value, words }) => nodeOf(value).map((node) => ({ node, words }))),
    unread: [...unread],
  };
};

/** The values of a situation, by id: how it was worded changes nothing. */
export const valuesOf = ({ given, read }: Pick<GuideAnswer['situation'], 'given' | 'read'>): NodeId[] =>
  [...given, ...read.map(({ node }) => node)].map(({ id }) => id).toSorted();
