import type { ReactNode } from 'react';
import { KindMark } from '#client/ui/kind-mark.tsx';

interface ThingRowProps {
  /** Of the thing, or of both ends of a link. */
  readonly kinds: readonly string[];
  readonly title: string;
  /** A second, quieter line. */
  readonly note?: ReactNode;
  readonly onOpen: () => void;
  /** What else can be done to it, on the right. */
  readonly aside?: ReactNode;
}

/** A thing in a list; choosing it opens it. */
export const ThingRow = ({ kinds, title, note, onOpen, aside }: ThingRowProps) => (
  <li className="flex items-center">
    <button
      type="button"
      onClick={onOpen}
      className="flex min-w-0 grow gap-2 px-4 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2 max-tablet:min-h-11"
    >
      <span className="flex h-[21px] shrink-0 items-center gap-1">
        {kinds.map((kind, place) => (
          <KindMark key={`${place} ${kind}`} kind={kind} />
        ))}
      </span>
      <span className="min-w-0">
        <span className="block">{title}</span>
        {note ? <span className="block text-label text-muted">{note}</span> : null}
      </span>
    </button>
    {aside}
  </li>
);
