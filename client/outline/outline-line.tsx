import { ChevronRight } from 'lucide-react';
import { memo, useCallback } from 'react';
import type { Line } from '#client/outline/lines.ts';
import { thingOf } from '#client/outline/outline-tree.ts';
import { LineContent } from '#client/outline/line-content.tsx';
import { spokenLine } from '#client/outline/spoken-line.ts';

interface OutlineLineProps {
  readonly line: Line;
  /** In the tab order: one line of the tree is. */
  readonly isActive: boolean;
  /** Of what is chosen. */
  readonly isSelected: boolean;
  /** How its thing stands in the view: "pinned", say; "" for nothing. */
  readonly standing: string;
  /** Takes the line whenever it becomes the active one, and when what is chosen becomes what it stands for. */
  readonly arrive: (line: HTMLElement | null) => void;
}

/**
 * A line of the tree. Lines are siblings; how deep each stands is told by its level. A step of the keyboard redraws two of
 * them, however many there are, and those out of sight are not laid out.
 */
export const OutlineLine = memo(({ line, isActive, isSelected, standing, arrive }: OutlineLineProps) => {
  const { item, level, position, size, isOpen } = line;
  const chosenHere = useCallback((element: HTMLElement | null) => arrive(element), [arrive]);
  return (
    <li
      ref={isActive ? (isSelected ? chosenHere : arrive) : null}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      data-path={item.path}
      data-thing={item.role === 'other-end' ? item.target : (thingOf(item) ?? undefined)}
      aria-label={spokenLine(item, standing)}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={isSelected}
      {...(item.children ? { 'aria-expanded': isOpen } : {})}
      className={`flex cursor-pointer [contain-intrinsic-size:auto_28px] [content-visibility:auto] focus-visible:-outline-offset-2 gap-1 rounded-sm pr-2 hover:bg-hover max-tablet:py-3 ${item.role === 'evidence' ? 'py-1.5' : 'py-0.75'} ${indents[level - 1] ?? ''} ${isSelected ? 'bg-hover font-semibold' : ''} ${level === 1 && position > 1 ? 'mt-3' : ''}`}
    >
      <span data-twisty className="flex h-5.25 w-5 shrink-0 items-center justify-center text-muted">
        {item.children ? <ChevronRight size={14} aria-hidden className={isOpen ? 'rotate-90' : ''} /> : null}
      </span>
      <LineContent item={item} standing={standing} />
    </li>
  );
});
OutlineLine.displayName = 'OutlineLine';

const indents = ['', 'pl-5', 'pl-10', 'pl-15', 'pl-20', 'pl-25'];
