import { Autocomplete } from '@base-ui/react/autocomplete';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Kind } from '#contracts/registry.ts';
import { browserMemory } from '#client/lib/browser-memory.ts';
import { useDismiss } from '#client/lib/use-dismiss.ts';
import { isTyping, useWindowKeydown } from '#client/lib/use-window-keydown.ts';
import { recentSearches, rememberSearch } from '#client/search/recent-searches.ts';
import { SearchField } from '#client/search/search-field.tsx';
import { SearchPopup } from '#client/search/search-popup.tsx';
import { asQuery } from '#client/search/search-query.ts';
import {
  hitGroups,
  type NamedQuestion,
  offeredGroups,
  situationGroups,
  type Suggestion,
} from '#client/search/suggestion.ts';
import { useSearch } from '#client/search/use-search.ts';

export interface OmniboxHandle {
  /** Takes the focus and searches. */
  readonly searchFor: (words: string) => void;
}

interface OmniboxProps {
  readonly questions: readonly NamedQuestion[];
  readonly onChoose: (id: string) => void;
  readonly onAsk: (question: string) => void;
  /** Which tactics help with what somebody is about to do, in their words. */
  readonly onDescribe: (situation: string) => void;
  /** Shows what was found for these words and nothing else. */
  readonly onShow: (ids: readonly string[], words: string) => void;
  readonly ref: Ref<OmniboxHandle>;
}

/** The one field for searching, asking and describing. ⌘K, Ctrl-K and `/` lead to it. */
export const Omnibox = ({ questions, onChoose, onAsk, onDescribe, onShow, ref }: OmniboxProps) => {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const text = asQuery(typed);
  const search = useSearch(text, kind);

  const changeOpen = (next: boolean) => {
    if (next === open) return;
    setOpen(next);
    if (next) setRecent(recentSearches(browserMemory()));
    else setKind(null);
  };
  const enter = () => {
    field.current?.focus();
    field.current?.select();
    changeOpen(true);
  };
  const leave = () => {
    changeOpen(false);
    field.current?.blur();
  };
  useImperativeHandle(ref, () => ({
    searchFor: (wanted) => {
      setTyped(wanted);
      enter();
    },
  }));
  useWindowKeydown((event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    enter();
  });
  useDismiss(box, open, (by) => {
    if (by === 'escape') field.current?.focus();
    changeOpen(false);
  });

  const openThing = (id: string, searched: string | null) => {
    leave();
    onChoose(id);
    if (searched) rememberSearch(browserMemory(), searched);
  };
  const askQuestion = (question: string) => {
    leave();
    onAsk(question);
  };
  const describe = () => {
    leave();
    onDescribe(text);
  };
  const pick = (suggestion: Suggestion) => {
    if (suggestion.type === 'recent') return setTyped(suggestion.title);
    if (suggestion.type === 'question') return askQuestion(suggestion.id);
    if (suggestion.type === 'situation') return describe();
    return openThing(suggestion.id, suggestion.type === 'hit' ? text : null);
  };
  const openBest = async () => {
    const best = await search.best();
    // Whoever typed on meanwhile is not to be led to what the older text found.
    if (best && asQuery(field.current?.value ?? '') === text) openThing(best.node.id, text);
  };

  const found = search.answer ? [...hitGroups(search.answer), ...situationGroups(text)] : [];

  return (
    <Autocomplete.Root
      items={text ? found : offeredGroups({ recent, questions })}
      mode="none"
      filter={null}
      // Enter opens the best hit; what is offered before a search has to be gone to.
      autoHighlight={text ? 'always' : false}
      // In place and not in a portal: there it would hide the rest of the page from screen readers while it is open.
      inline
      open={open}
      value={typed}
      onValueChange={(value, { reason }) => {
        if (reason === 'item-press') return;
        setTyped(value);
        changeOpen(true);
      }}
      itemToStringValue={({ title }) => title}
    >
      <div ref={box} className="relative">
        <SearchField
          ref={field}
          filled={typed !== ''}
          open={open}
          onOpen={() => changeOpen(true)}
          onEarlyEnter={text && search.settling ? openBest : null}
        />
        {open ? (
          <SearchPopup
            text={text}
            search={search}
            questions={questions}
            kind={kind}
            onKind={setKind}
            onPick={pick}
            onAsk={askQuestion}
            onShow={(ids) => {
              leave();
              onShow(ids, text);
            }}
          />
        ) : null}
      </div>
    </Autocomplete.Root>
  );
};

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !isTyping(event.target));
