import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useRef, useState } from 'react';
import { asQuery } from '#client/search/search-query.ts';
import { SuggestionRow } from '#client/search/suggestion-row.tsx';
import { hitGroups, type Suggestion, type SuggestionGroup } from '#client/search/suggestion.ts';
import { useSearch } from '#client/search/use-search.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface PickThingProps {
  /** As in "The other thing". */
  readonly label: string;
  readonly onPick: (id: string) => void;
}

/** Finds a thing as somebody types, by the same search as the omnibox. */
export const PickThing = ({ label, onPick }: PickThingProps) => {
  const [typed, setTyped] = useState('');
  const text = asQuery(typed);
  const search = useSearch(text, null);
  const field = useRef<HTMLInputElement>(null);
  useFocusOnceThere(field);
  const groups = search.answer ? hitGroups(search.answer) : [];
  const isMissed = text !== '' && !search.failure && search.answer?.hits.length === 0;

  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      filter={null}
      autoHighlight="always"
      inline
      open={text !== ''}
      value={typed}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setTyped(value);
      }}
      itemToStringValue={({ title }) => title}
    >
      <div className="px-4">
        <Autocomplete.Input
          ref={field}
          aria-label={label}
          placeholder="Type a few letters…"
          maxLength={200}
          onKeyDown={(event) => {
            // What is highlighted still belongs to what was typed before.
            if (event.key === 'Enter' && search.settling) event.preventBaseUIHandler();
          }}
          className="h-9 w-full rounded-md border border-line bg-panel px-3 text-body placeholder:text-muted max-tablet:h-11.5 max-tablet:text-title"
        />
      </div>
      {search.failure ? <ErrorNote what="The search did not get an answer." {...search.failure} /> : null}
      <Autocomplete.Status className="px-4 text-muted empty:hidden">
        {isMissed ? <span className="block pt-3">Nothing in this collection matches “{text}”.</span> : null}
      </Autocomplete.Status>
      <Autocomplete.List aria-label="Things" className="mt-2 outline-none data-empty:hidden">
        {(group: SuggestionGroup) => (
          <Autocomplete.Group key={group.label} items={group.items} className="pb-2">
            <Autocomplete.GroupLabel className="px-4 py-1 text-label font-semibold text-muted">
              {group.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(suggestion: Suggestion) => (
                <Autocomplete.Item
                  key={suggestion.key}
                  value={suggestion}
                  onClick={() => {
                    if (suggestion.type === 'hit') onPick(suggestion.id);
                  }}
                  className="flex cursor-pointer gap-2 px-4 py-1.5 outline-none data-highlighted:bg-hover max-tablet:min-h-11 max-tablet:py-2.5"
                >
                  <SuggestionRow suggestion={suggestion} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
};

/** Whoever asked for the field goes on typing; a menu that closes gives the focus back first. */
const useFocusOnceThere = (field: React.RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const timer = setTimeout(() => field.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [field]);
};
