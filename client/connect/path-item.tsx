import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Path } from '#contracts/connect.ts';
import type { Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { scoreText } from '#contracts/score.ts';
import { PathCost } from '#client/connect/path-cost.tsx';
import { PathStep } from '#client/connect/path-step.tsx';

interface PathItemProps {
  readonly path: Path;
  readonly number: number;
  /** What evidence on the paths comes from. */
  readonly sources: readonly Node[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (id: string) => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A path by the things that it leads over; open, as sentences with what they rest on, and what it costs. */
export const PathItem = ({ path, number, sources, isOpen, onOpen, onChoose, children }: PathItemProps) => {
  const body = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className="border-t border-hairline">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={onOpen}
          onKeyDown={goToNextHead}
          className="flex min-h-11 w-full items-start gap-2 px-4 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2"
        >
          <Chevron size={16} aria-hidden className="mt-0.5 shrink-0 text-muted" />
          <span className="min-w-0">
            <span className="block font-semibold">
              Path {number} <span className="font-normal text-muted">cost {scoreText(path.score)}</span>
            </span>
            <span className="block text-label text-muted">{path.nodes.map(labelOf).join(' → ')}</span>
          </span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen} className="px-4 pb-4">
        {isOpen ? (
          <>
            <ol className="flex flex-col gap-4 pt-1">
              {path.edges.map((edge, index) => (
                <PathStep key={edge.id} path={path} index={index} sources={sources} onChoose={onChoose} />
              ))}
            </ol>
            <PathCost score={path.score} parts={path.parts} />
            {children}
          </>
        ) : null}
      </div>
    </li>
  );
};

/** Arrow keys lead from the head of one path to the next, and open it. */
const goToNextHead = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const head = event.currentTarget;
  const heads = [...(head.closest('ol')?.querySelectorAll<HTMLElement>(':scope > li > h3 > button') ?? [])];
  const next = heads[heads.findIndex((one) => one === head) + step];
  next?.focus();
  next?.click();
};
