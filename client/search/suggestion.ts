import type { Kind } from '#contracts/registry.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { Hit, SearchAnswer } from '#contracts/search.ts';
import { groupHits } from '#client/search/hit-groups.ts';

/** A thing to open, where no search was needed to find it. */
export interface Word {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
}

export interface NamedQuestion {
  readonly id: string;
  readonly title: string;
}

/** One row below the field. `id` is of the thing or the question that it opens; a recent search is typed again. */
export type Suggestion = { readonly key: string; readonly title: string } & (
  | { readonly type: 'hit'; readonly id: string; readonly hit: Hit }
  | { readonly type: 'thing'; readonly id: string; readonly kind: Kind }
  | { readonly type: 'question'; readonly id: string }
  | { readonly type: 'recent' }
);

export interface SuggestionGroup {
  readonly label: string;
  readonly items: readonly Suggestion[];
}

export const hitGroups = (answer: SearchAnswer): SuggestionGroup[] =>
  groupHits(answer.hits).map(({ kind, hits }) => ({
    label: entryOf(registry, kind)?.label.many ?? kind,
    items: hits.map((hit) => ({ type: 'hit', key: hit.node.id, id: hit.node.id, title: hit.node.title, hit })),
  }));

interface Offers {
  readonly recent: readonly string[];
  readonly words: readonly Word[];
  readonly questions: readonly NamedQuestion[];
}

/** What is offered while nothing is typed. Groups without rows are left out. */
export const offeredGroups = ({ recent, words, questions }: Offers): SuggestionGroup[] => {
  const groups: SuggestionGroup[] = [
    { label: 'Recent searches', items: recent.map((title) => ({ type: 'recent', key: `recent ${title}`, title })) },
    { label: 'Topics of this collection', items: words.map((word) => ({ type: 'thing', key: word.id, ...word })) },
    { label: 'Questions', items: questions.map((one) => ({ type: 'question', key: `question ${one.id}`, ...one })) },
  ];
  return groups.filter(({ items }) => items.length > 0);
};
