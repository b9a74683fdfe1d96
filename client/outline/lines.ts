import type { OutlineItem } from '#client/outline/outline-tree.ts';

/** An item as it stands in the open tree. */
export interface Line {
  readonly item: OutlineItem;
  readonly parent: string | null;
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly size: number;
  readonly isOpen: boolean;
}

/** The lines of the open tree from top to bottom; nothing below a closed item is made. */
export const linesOf = (items: readonly OutlineItem[], open: ReadonlySet<string>): Line[] =>
  linesAt(items, open, { parent: null, level: 1 });

const linesAt = (
  items: readonly OutlineItem[],
  open: ReadonlySet<string>,
  at: { readonly parent: string | null; readonly level: number },
): Line[] =>
  items.flatMap((item, place) => {
    const isOpen = item.children !== null && open.has(item.path);
    const line: Line = { item, ...at, position: place + 1, size: items.length, isOpen };
    return isOpen && item.children
      ? [line, ...linesAt(item.children(), open, { parent: item.path, level: at.level + 1 })]
      : [line];
  });
