import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Node } from '#contracts/graph.ts';
import type { GuideAnswer } from '#contracts/guide.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { labelOf } from '#contracts/label.ts';
import { LinkButton } from '#client/ui/button.tsx';

interface SituationChipsProps {
  readonly situation: GuideAnswer['situation'];
  readonly onRemove: (node: Node) => void;
  /** Of what was removed though the words mean it. */
  readonly onTakeBack: (node: Node) => void;
  readonly onSearch: (words: string) => void;
}

/** What a situation was taken to mean; each can be taken away, and what meant nothing is said. */
export const SituationChips = ({ situation, onRemove, onTakeBack, onSearch }: SituationChipsProps) => {
  const { given, read, leftOut, missing, unread } = situation;
  const unknown = unread.join(' ');
  return (
    <div className="mt-3">
      {given.length + read.length > 0 ? (
        <ul aria-label="Taken to mean" className="flex flex-wrap gap-2">
          {given.map((node) => (
            <Chip key={node.id} node={node} words={null} onRemove={() => onRemove(node)} />
          ))}
          {read.map(({ node, words }) => (
            <Chip key={node.id} node={node} words={words} onRemove={() => onRemove(node)} />
          ))}
        </ul>
      ) : null}
      {leftOut.length > 0 ? (
        <p className="mt-2 text-label text-muted">
          Left out by you:{' '}
          {leftOut.map(({ node, words }, index) => (
            <span key={node.id}>
              {index > 0 ? ', ' : null}
              {labelOf(node)} (“{words}”,{' '}
              <LinkButton aria-label={`Take back ${labelOf(node)}`} onClick={() => onTakeBack(node)}>
                take it back
              </LinkButton>
              )
            </span>
          ))}
          .
        </p>
      ) : null}
      {unread.length > 0 ? (
        <p className="mt-2 text-label wrap-anywhere text-muted">
          Not recognised as a stage, sector, role or topic of this collection:{' '}
          {unread.map((word) => `“${word}”`).join(', ')}.{' '}
          <LinkButton onClick={() => onSearch(unknown)}>Search for {unread.length === 1 ? 'it' : 'them'}</LinkButton>
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p className="mt-2 text-label wrap-anywhere text-muted">No longer in this collection: {missing.join(', ')}.</p>
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
    <span className="min-w-0 py-1 text-label wrap-anywhere">
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
