import type { Node, NodeId } from '#contracts/graph.ts';
import type { GuideAnswer, Situation } from '#contracts/guide.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Asked } from './nearness.ts';
import { readWords } from './read-words.ts';
import { isTelling, typedWordsIn } from './typed-words.ts';

/** What a request asks about, and what of it the graph holds. */
export const situationOf = (projection: Projection, asked: Situation): GuideAnswer['situation'] => {
  const { stage, sector, setting, audience, topic, without, q } = asked;
  const ids = [...new Set([...stage, ...sector, ...setting, ...audience, ...topic])];
  const nodeOf = (id: NodeId): Node[] => [projection.nodes.get(id) ?? []].flat();
  const { read, unread } = readWords(projection, q ?? '');
  const named = (some: typeof read) =>
    some.flatMap(({ value, words }) => nodeOf(value).map((node) => ({ node, words })));
  return {
    given: ids.flatMap(nodeOf),
    missing: ids.filter((id) => !projection.nodes.has(id)),
    read: named(read.filter(({ value }) => !ids.includes(value) && !without.includes(value))),
    leftOut: named(read.filter(({ value }) => !ids.includes(value) && without.includes(value))),
    unread: [...unread],
  };
};

/** What tactics are put in order for: values by id, so that how they were worded changes nothing, and the telling words. */
export const askedBy = ({ given, read, unread }: GuideAnswer['situation']): Asked => {
  const words = typedWordsIn([...read.map(({ words: some }) => some), ...unread].join(' ')).filter(isTelling);
  return {
    values: [...given, ...read.map(({ node }) => node)].map(({ id }) => id).toSorted(),
    words: [...new Set(words.map(({ stem }) => stem))],
  };
};
