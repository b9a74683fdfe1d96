import { entryOf, registry } from '#contracts/registry.ts';
import type { Hit, SearchAnswer } from '#contracts/search.ts';
import { groupHits } from '#client/search/hit-groups.ts';

export interface NamedQuestion {
  readonly id: string;
  readonly title: string;
}

/**
 * One row below the field. `id` is of the thing or the question that it opens; a recent search is typed again; a
 * situation goes to the guide as it was typed.
 */
export type Suggestion = { readonly key: string; readonly title: string } & (
  | { readonly type: 'hit'; readonly id: string; readonly hit: Hit }
  | { readonly type: 'situation' }
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

/** Who types so many words says what they are about to do, rather than what something is called. */
const wordsOfSituation = 4;

export const situationGroups = (text: string): SuggestionGroup[] =>
  text.split(/\s+/).length < wordsOfSituation
    ? []
    : [
        {
          label: 'As a situation',
          items: [{ type: 'situation', key: 'situation', title: `Which tactics help with “${text}”?` }],
        },
      ];

interface Offers {
  readonly recent: readonly string[];
  readonly questions: readonly NamedQuestion[];
}

/** What is offered while nothing is typed. Groups without rows are left out. */
export const offeredGroups = ({ recent, questions }: Offers): SuggestionGroup[] => {
  const groups: SuggestionGroup[] = [
    { label: 'Recent searches', items: recent.map((title) => ({ type: 'recent', key: `recent ${title}`, title })) },
    { label: 'Questions', items: questions.map((one) => ({ type: 'question', key: `question ${one.id}`, ...one })) },
  ];
  return groups.filter(({ items }) => items.length > 0);
};
