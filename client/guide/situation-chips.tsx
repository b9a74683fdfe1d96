import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Node } from '#contracts/graph.ts';
import type { GuideAnswer } from '#contracts/guide.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { labelOf } from '#contracts/label.ts';
import { LinkButton } from '#client/ui/button.tsx';

interface SituationChipsProps {
  readonly situation: GuideAnswer['situation'];
  /** Of what the request names. */
  readonly onDrop: (node: Node) => void;
  /** Of what the words were taken for. */
  readonly onLeaveOut: (node: Node) => void;
  readonly onSearch: (words: string) => void;
}

/** What a situation was taken to mean; each can be taken away, and what meant nothing is said. */
export const SituationChips = ({ situation, onDrop, onLeaveOut, onSearch }: SituationChipsProps) => {
  const { given, read, missing, unread } = situation;
  const unknown = unread.join(' ');
  return (
    <div className="mt-3">
      {given.length + read.length > 0 ? (
        <ul aria-label="Taken to mean" className="flex flex-wrap gap-2">
          {given.map((node) => (
            <Chip key={node.id} node={node} words={null} onRemove={() => onDrop(node)} />
          ))}
          {read.map(({ node, words }) => (
            <Chip key={node.id} node={node} words={words} onRemove={() => onLeaveOut(node)} />
          ))}
        </ul>
      ) : null}
      {unread.length > 0 ? (
        <p className="mt-2 text-label text-muted">
          Not recognised as a stage, sector, role or topic of this collection:{' '}
          {unread.map((word) => `“${word}”`).join(', ')}.{' '}
          <LinkButton onClick={() => onSearch(unknown)}>Search for {unread.length === 1 ? 'it' : 'them'}</LinkButton>
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p className="mt-2 text-label text-muted">No longer in this collection: {missing.join(', ')}.</p>
      ) : null}
    </div>
  );
};

interface ChipProps {
  readonly node: Node;
  /** In which it was recognised; null where it was named itself. */
  readonly words: string | null;
  readonly onRemove: () => void;
}

const Chip = ({ node, words, onRemove }: ChipProps) => (
  <li className="flex items-center gap-2 rounded-full border border-line bg-panel pl-3">
    <KindMark kind={node.kind} />
    <span className="py-1 text-label">
      {labelOf(node)}
      {words && words.toLowerCase() !== labelOf(node).toLowerCase() ? (
        <span className="text-muted"> “{words}”</span>
      ) : null}
    </span>
    <button
      type="button"
      aria-label={`Remove ${labelOf(node)}`}
      onClick={(event) => {
        passFocusOn(event);
        onRemove();
      }}
      className="flex min-h-8 min-w-8 items-center justify-center rounded-full text-muted hover:bg-hover hover:text-text max-tablet:min-h-11 max-tablet:min-w-11"
    >
      <X size={14} aria-hidden />
    </button>
  </li>
);

/** Whoever removes one by the keyboard may want to remove the next. */
const passFocusOn = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
  const chip = currentTarget.closest('li');
  (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button')?.focus();
};
