import { Autocomplete } from '@base-ui/react/autocomplete';
import { type Kind, registry } from '#contracts/registry.ts';
import type { SearchAnswer } from '#contracts/search.ts';
import { FacetChips } from '#client/search/facet-chips.tsx';
import { SuggestionRow } from '#client/search/suggestion-row.tsx';
import type { NamedQuestion, Suggestion, SuggestionGroup } from '#client/search/suggestion.ts';
import type { Search } from '#client/search/use-search.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface SearchPopupProps {
  readonly text: string;
  readonly search: Search;
  readonly questions: readonly NamedQuestion[];
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
  readonly onPick: (suggestion: Suggestion) => void;
  readonly onAsk: (question: string) => void;
  /** Shows what was found and nothing else. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** What opens below the field: facets, what there is to say about the rows, and the rows by kind. */
export const SearchPopup = (props: SearchPopupProps) => {
  const { text, kind, onKind, onPick } = props;
  const { answer, failure } = props.search;
  const missed = text !== '' && !failure && answer?.hits.length === 0;
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 flex max-h-[min(640px,calc(100dvh-64px))] flex-col overflow-hidden rounded-md border border-line bg-panel shadow-popup max-tablet:max-h-[calc(100dvh-116px)]">
      {failure ? <ErrorNote what="The search did not get an answer." {...failure} /> : null}
      {answer && Object.keys(answer.facets).length > 0 ? (
        <FacetChips facets={answer.facets} kind={kind} onKind={onKind} />
      ) : null}
      {answer && answer.hits.length > 1 ? (
        <p className="px-3 pb-1">
          <LinkButton
            className="text-label text-muted"
            onClick={() => props.onShow(answer.hits.map(({ node }) => node.id))}
          >
            Show these {answer.hits.length} alone
          </LinkButton>
        </p>
      ) : null}
      <Autocomplete.Status className="px-3 text-muted empty:hidden">
        {text && !failure ? <Said text={text} answer={answer} kind={kind} /> : null}
      </Autocomplete.Status>
      {missed ? <Instead questions={props.questions} onAsk={props.onAsk} /> : null}
      <Autocomplete.List
        aria-label="Suggestions"
        className="min-h-0 scroll-py-8 overflow-y-auto overscroll-contain py-2 outline-none data-empty:p-0"
      >
        {(group: SuggestionGroup) => (
          <Autocomplete.Group key={group.label} items={group.items} className="pb-2 last:pb-0">
            <Autocomplete.GroupLabel className="px-3 py-1 text-label font-semibold text-muted">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(suggestion: Suggestion) => (
                <Autocomplete.Item
                  key={suggestion.key}
                  value={suggestion}
                  onClick={() => onPick(suggestion)}
                  className="flex cursor-pointer gap-2 px-3 py-1.5 outline-none data-highlighted:bg-hover max-tablet:min-h-11 max-tablet:py-2.5"
                >
                  <SuggestionRow suggestion={suggestion} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </div>
  );
};

interface SaidProps {
  readonly text: string;
  readonly answer: SearchAnswer | undefined;
  readonly kind: Kind | null;
}

const Said = ({ text, answer, kind }: SaidProps) => {
  if (!answer) return <span className="after-a-moment block py-3">Searching…</span>;
  if (answer.hits.length > 0)
    return (
      <span className="sr-only">
        {answer.total} {answer.total === 1 ? 'result' : 'results'}
      </span>
    );
  return (
    <span className="block pt-3">
      <span className="block font-semibold text-text">
        {kind ? `No ${registry.kinds[kind].label.one.toLowerCase()}` : 'Nothing'} in this collection matches “{text}”.
      </span>
      Try fewer words, another spelling, or one of these questions.
    </span>
  );
};

/** Not among the rows: Enter after a search that found nothing should not ask something else. */
const Instead = ({ questions, onAsk }: Pick<SearchPopupProps, 'questions' | 'onAsk'>) => (
  <ul className="py-2">
    {questions.map(({ id, title }) => (
      <li key={id}>
        <button
          type="button"
          onClick={() => onAsk(id)}
          className="w-full px-3 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2 max-tablet:min-h-11"
        >
          {title}
        </button>
      </li>
    ))}
  </ul>
);
