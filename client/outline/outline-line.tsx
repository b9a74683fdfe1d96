import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { Line } from '#client/outline/lines.ts';
import { LineContent } from '#client/outline/line-content.tsx';
import { spokenLine } from '#client/outline/spoken-line.ts';

interface OutlineLineProps {
  readonly line: Line;
  /** In the tab order: one line of the tree is. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/**
 * A line of the tree. Lines are siblings; how deep each stands is told by its level. A step of the keyboard redraws two of
 * them, however many there are.
 */
export const OutlineLine = memo(({ line, isActive, isSelected }: OutlineLineProps) => {
  const { item, level, position, size, isOpen } = line;
  return (
    <li
      ref={isSelected ? intoView : null}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      data-path={item.path}
      aria-label={spokenLine(item)}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={isSelected}
      {...(item.children ? { 'aria-expanded': isOpen } : {})}
      className={`flex cursor-pointer focus-visible:-outline-offset-2 gap-1 rounded-sm pr-2 hover:bg-hover max-tablet:py-3 ${item.role === 'evidence' ? 'py-1.5' : 'py-0.75'} ${indents[level - 1] ?? ''} ${isSelected ? 'bg-hover font-semibold' : ''} ${level === 1 && position > 1 ? 'mt-3' : ''}`}
    >
      <span data-twisty className="flex h-5.25 w-5 shrink-0 items-center justify-center text-muted">
        {item.children ? <ChevronRight size={14} aria-hidden className={isOpen ? 'rotate-90' : ''} /> : null}
      </span>
      <LineContent item={item} />
    </li>
  );
});
OutlineLine.displayName = 'OutlineLine';

const indents = ['', 'pl-5', 'pl-10', 'pl-15', 'pl-20', 'pl-25'];

/** What was chosen elsewhere comes into view; it takes the focus along where the tree had it. */
const intoView = (line: HTMLElement | null): void => {
  if (line === document.activeElement) return;
  line?.scrollIntoView({ block: 'center' });
  if (line?.closest('[role=tree]')?.contains(document.activeElement)) line.focus({ preventScroll: true });
};
