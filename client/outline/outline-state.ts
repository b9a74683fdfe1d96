import type { OutlineMove } from '#client/outline/outline-keys.ts';
import { chosenOne } from '#client/scene/scene.ts';
import { isAbove } from '#client/outline/line-path.ts';
import type { OutlineItem } from '#client/outline/outline-tree.ts';

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
  /** What a choice of several that was made here is to leave as the one chosen thing: the tree stays where it is then. */
  readonly staying: { readonly chosen: string | null } | null;
  /** The line from which the choice is being extended. */
  readonly anchor: string | null;
}

export const atFirst = (open: readonly string[]): OutlineState => ({
  open: new Set(open),
  active: null,
  selected: null,
  chosen: null,
  choosing: null,
  staying: null,
  anchor: null,
});

export const movedBy = (before: OutlineState, move: OutlineMove): OutlineState => {
  const state = { ...before, anchor: null };
  if ('to' in move) return { ...state, active: move.to };
  if ('open' in move) return { ...state, open: new Set([...state.open, ...move.open]) };
  if ('close' in move) return { ...state, open: new Set([...state.open].filter((path) => path !== move.close)) };
  if ('extend' in move) return { ...state, active: move.extend, anchor: before.anchor ?? before.active };
  return 'choose' in move ? { ...state, choosing: move.here ? move.choose : null } : state;
};

/** Several things are being chosen, one by one or by the line: nothing opens and nothing leaps for it. */
export const stayedFor = (state: OutlineState, selection: readonly string[]): OutlineState => ({
  ...state,
  staying: { chosen: chosenOne({ selection }) },
});

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
  if (state.staying?.chosen === chosen) return { ...state, chosen, selected: path.at(-1) ?? null, staying: null };
  const here = chosen !== null && chosen === state.choosing;
  const selected = here ? state.active : (path.at(-1) ?? null);
  return {
    ...state,
    chosen,
    selected,
    active: selected ?? state.active,
    open: new Set([...state.open, ...(here && state.active ? [state.active] : path)]),
    choosing: null,
    staying: null,
  };
};
