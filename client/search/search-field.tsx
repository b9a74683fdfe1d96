import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly filled: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Enter pressed before the rows belong to the text, so that it can't open what an older text found; else null. */
  readonly onEarlyEnter: (() => Promise<void>) | null;
}

export const SearchField = ({ ref, filled, open, onOpen, onEarlyEnter }: SearchFieldProps) => (
  <Autocomplete.InputGroup className="flex h-9 w-full items-center rounded-md border border-line bg-panel has-focus-visible:outline-2 has-focus-visible:outline-focus max-tablet:h-[46px]">
    <Search size={16} aria-hidden className="ml-3 shrink-0 text-muted" />
    <Autocomplete.Input
      ref={ref}
      aria-label="Search, or describe a situation"
      aria-expanded={open}
      placeholder="Search, or describe a situation…"
      maxLength={200}
      onFocus={onOpen}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key.startsWith('Arrow') && !open) onOpen();
        if (event.key !== 'Enter' || !onEarlyEnter) return;
        event.preventBaseUIHandler();
        event.preventDefault();
        void onEarlyEnter();
      }}
      className="peer h-full min-w-0 grow bg-transparent px-2 text-body outline-none placeholder:text-muted max-tablet:text-title"
    />
    {filled ? (
      <Autocomplete.Clear
        aria-label="Clear the search"
        className="flex h-full w-9 shrink-0 items-center justify-center text-muted hover:text-text max-tablet:w-11"
      >
        <X size={16} aria-hidden />
      </Autocomplete.Clear>
    ) : (
      <kbd aria-hidden className="mr-3 font-sans text-label text-muted peer-focus:hidden max-tablet:hidden">
        /
      </kbd>
    )}
  </Autocomplete.InputGroup>
);
