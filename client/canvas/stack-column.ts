import { fitHeights, type Height } from './fit-heights.ts';
import { foldToFit } from './fold.ts';

/** A column before it has places. */
export interface ColumnPlan {
  readonly groups: readonly { readonly title: string | null; readonly ids: readonly string[] }[];
  readonly heightOf: (id: string) => Height;
  readonly heightOfHead: Height;
  readonly gapBetweenGroups: Height;
  /** All ids, the best connected first: what doesn't fit is folded away from the end. */
  readonly ranked: readonly string[];
  /** How many of these, from the first, are never folded away. */
  readonly pinned: number;
}

export interface Span {
  readonly top: number;
  readonly height: number;
}

export interface StackedGroup {
  readonly title: string | null;
  readonly head: Span | null;
  readonly rows: readonly (Span & { readonly id: string })[];
}

export interface Stacked {
  readonly groups: readonly StackedGroup[];
  /** What didn't fit, and the row that stands for it. */
  readonly folded: readonly string[];
  readonly more: Span | null;
}

/** The least height of a row with one line. */
export const leastPitch = 16;

/** Stacks groups under their heads from the top, within the room, folding what doesn't fit into one last row. */
export const stackColumn = (plan: ColumnPlan, room: number): Stacked => {
  const slotsFor = (kept: readonly string[]): Slot[] => slotsOf(plan, new Set(kept), kept.length < plan.ranked.length);
  const { kept, folded } = foldToFit(plan.ranked, (some) => fitHeights(slotsFor(some), room) !== null, plan.pinned);
  const slots = slotsFor(kept);
  const heights = fitHeights(slots, room) ?? slots.map(({ least }) => least);
  return { ...placed(slots, heights), folded };
};

type Slot = Height &
  (
    | { readonly is: 'gap' | 'more' }
    | { readonly is: 'group'; readonly title: string | null }
    | { readonly is: 'row'; readonly id: string }
  );

const none: Height = { least: 0, best: 0, most: 0 };
const moreRow: Height = { least: leastPitch, best: 20, most: 20 };

const slotsOf = (plan: ColumnPlan, kept: ReadonlySet<string>, hasMore: boolean): Slot[] => {
  const groups = plan.groups
    .map(({ title, ids }) => ({ title, ids: ids.filter((id) => kept.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const slots = groups.flatMap(({ title, ids }, at): Slot[] => [
    ...(at > 0 ? [{ is: 'gap' as const, ...plan.gapBetweenGroups }] : []),
    { is: 'group', title, ...(title === null ? none : plan.heightOfHead) },
    ...ids.map((id) => ({ is: 'row' as const, id, ...plan.heightOf(id) })),
  ]);
  return hasMore ? [...slots, { is: 'more', ...moreRow }] : slots;
};

const placed = (slots: readonly Slot[], heights: readonly number[]): Omit<Stacked, 'folded'> => {
  const groups: { title: string | null; head: Span | null; rows: (Span & { id: string })[] }[] = [];
  let more: Span | null = null;
  let top = 0;
  slots.forEach((slot, at) => {
    const span = { top, height: heights[at] ?? 0 };
    top += span.height;
    if (slot.is === 'group') groups.push({ title: slot.title, head: slot.title === null ? null : span, rows: [] });
    if (slot.is === 'row') groups.at(-1)?.rows.push({ id: slot.id, ...span });
    if (slot.is === 'more') more = span;
  });
  return { groups, more };
};
