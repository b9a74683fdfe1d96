import type { Node, NodeId } from '#contracts/graph.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import { typedWordsIn } from './typed-words.ts';

/** Papers and cases by the stems of the words in their titles and summaries. */
export type ThingsWithWords = ReadonlyMap<string, readonly NodeId[]>;

export const thingsWithWordsOf = perProjection(({ nodes }): ThingsWithWords => {
  const things = new Map<string, NodeId[]>();
  // In a large collection the same few words stand a million times: each is stemmed once.
  const lists = new Map<string, NodeId[]>();
  const listOf = (word: string): NodeId[] => {
    const [{ stem } = { stem: word }] = typedWordsIn(word);
    const list = things.get(stem) ?? [];
    things.set(stem, list);
    lists.set(word, list);
    return list;
  };
  for (const node of nodes.values())
    for (const word of textOf(node).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      const list = lists.get(word) ?? listOf(word);
      if (list.at(-1) !== node.id) list.push(node.id);
    }
  return things;
});

const textOf = (node: Node): string => {
  if (node.kind === 'Paper') return [node.title, node.subtitle, ...(node.altTitles ?? []), node.summary].join(' ');
  return node.kind === 'CaseStudy' ? [node.title, ...(node.altTitles ?? []), node.summary].join(' ') : '';
};
