import type { OutlineMove } from '#client/outline/outline-keys.ts';
import { isAbove, type OutlineItem } from '#client/outline/outline-tree.ts';

/** What a person has opened, and where they are. Lines are named by their paths. */
export interface OutlineState {
  readonly open: ReadonlySet<string>;
  /** The line that the keyboard is on; null before the first step. */
  readonly active: string | null;
  /** The line of what is chosen. */
  readonly selected: string | null;
  /** The thing or link that was chosen when this state was made. */
  readonly chosen: string | null;
  /** What was chosen on the active line, where it is still to come back as chosen. */
  readonly choosing: string | null;
}

export const atFirst = (open: readonly string[]): OutlineState => ({
  open: new Set(open),
  active: null,
  selected: null,
  chosen: null,
  choosing: null,
});

export const movedBy = (state: OutlineState, move: OutlineMove): OutlineState => {
  if ('to' in move) return { ...state, active: move.to };
  if ('open' in move) return { ...state, open: new Set([...state.open, ...move.open]) };
  if ('close' in move) return { ...state, open: new Set([...state.open].filter((path) => path !== move.close)) };
  return { ...state, choosing: move.here ? move.choose : null };
};

interface Place {
  /** The way to what is chosen; empty where the picture doesn't show it. */
  readonly path: readonly string[];
  readonly items: readonly OutlineItem[];
}

/** Whether something else was chosen, or what is chosen stands elsewhere since the picture shows other kinds. */
export const isBehind = (state: OutlineState, chosen: string | null, { path, items }: Place): boolean => {
  if (state.chosen !== chosen) return true;
  const end = path.at(-1);
  if (end === undefined || end === state.selected) return false;
  return state.selected === null || !hasLine(items, state.selected);
};

const hasLine = (items: readonly OutlineItem[], path: string): boolean =>
  items.some((item) => item.path === path || (isAbove(item, path) && hasLine(item.children?.() ?? [], path)));

/**
 * In step with what is chosen. What was chosen on a line of the outline is selected there, so that the tree does not
 * leap: a link stands at both its ends. What was chosen elsewhere is selected at `path`, and the way to it opened.
 * Either way it opens itself.
 */
export const inStep = (state: OutlineState, chosen: string | null, path: readonly string[]): OutlineState => {
  const here = chosen !== null && chosen === state.choosing;
  const selected = here ? state.active : (path.at(-1) ?? null);
  return {
    chosen,
    selected,
    active: selected ?? state.active,
    open: new Set([...state.open, ...(here && state.active ? [state.active] : path)]),
    choosing: null,
  };
};
