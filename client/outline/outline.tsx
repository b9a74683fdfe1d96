import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Grouping } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';
import { chosenOne } from '#client/scene/scene.ts';
import { nothingTyped, typedOn } from '#client/lib/typed.ts';
import { useKeptFocus } from '#client/lib/use-kept-focus.ts';
import { useThingMenu, type WindowPlace } from '#client/lib/use-thing-menu.ts';
import { Empty } from '#client/ui/empty.tsx';
import { isAbove } from '#client/outline/line-path.ts';
import { type Line, linesOf } from '#client/outline/lines.ts';
import {
  chosenOn,
  leap,
  moveFor,
  movePressed,
  type OutlineMove,
  toggled,
  toggledOn,
} from '#client/outline/outline-keys.ts';
import { OutlineLine } from '#client/outline/outline-line.tsx';
import { atFirst, inStep, isBehind, movedBy, stayedFor } from '#client/outline/outline-state.ts';
import { openAtFirst, type OutlineItem, outlineOf, pathTo, thingOf } from '#client/outline/outline-tree.ts';
import { indexOf } from '#client/outline/picture-index.ts';
import { standingOf } from '#client/scene/standing.ts';

interface OutlineProps {
  readonly picture: Picture;
  /** What papers and cases are grouped by; tactics stand by their stages in any case. */
  readonly grouping: Grouping;
  /** Ids of the chosen nodes and links. */
  readonly selection: readonly string[];
  readonly pins: readonly string[];
  readonly collapsed: readonly string[];
  readonly events: OutlineEvents;
}

export interface OutlineEvents {
  /** A node's or link's id. */
  readonly onChoose: (id: string) => void;
  /** Adds to what is chosen, or takes it away. */
  readonly onToggle: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  /** What else there is to do with a node, at a place of the window in CSS px. */
  readonly onMenu: (id: string, at: WindowPlace) => void;
}

/** The picture as a tree to read: kinds, things, what they are linked to, and the evidence of each link. */
export const Outline = ({ picture, grouping, selection, pins, collapsed, events }: OutlineProps) => {
  const index = useMemo(() => indexOf(picture, grouping), [picture, grouping]);
  const items = useMemo(() => outlineOf(index), [index]);
  const [kept, setKept] = useState(() =>
    atFirst([...openAtFirst(index), ...selection.flatMap((id) => pathTo(index, id).slice(0, -1))]),
  );
  const typed = useRef(nothingTyped);
  const { answerKey, ...menuHandlers } = useThingMenu(events.onMenu);

  const focus = useKeptFocus();
  const arrive = useCallback(
    (line: HTMLElement | null): void => {
      if (line) comeTo(line, focus.isLost());
    },
    [focus],
  );

  const chosen = chosenOne({ selection });
  const path = useMemo(() => (chosen ? pathTo(index, chosen) : []), [index, chosen]);
  const state = isBehind(kept, chosen, { path, items }) ? inStep(kept, chosen, path) : kept;
  if (state !== kept) setKept(state);

  const lines = useMemo(() => linesOf(items, state.open), [items, state.open]);
  const view = useMemo(() => ({ pins: new Set(pins), collapsed: new Set(collapsed) }), [pins, collapsed]);
  const several = useMemo(() => new Set(selection.length > 1 ? selection : []), [selection]);
  const active = activeOf(lines, state.active);
  if (!active) return <Empty title="Nothing to outline">No kind of thing is shown.</Empty>;

  const take = (move: OutlineMove, tree: Element, from = active.item.path): void => {
    const next = movedBy({ ...state, active: from }, move);
    const selected = 'toggle' in move ? toggledIn(selection, move.toggle) : 'extend' in move ? move.things : null;
    setKept(selected ? stayedFor(next, selected) : next);
    if ('choose' in move) events.onChoose(move.choose);
    if ('toggle' in move) events.onToggle(move.toggle);
    if ('extend' in move) events.onSelect(move.things);
    if ('to' in move || 'extend' in move) elementOf(tree, 'to' in move ? move.to : move.extend)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || answerKey(event)) return;
    const at = { active: active.item.path, anchor: state.anchor };
    const pressed = movePressed(event, lines, at);
    if (!pressed && (event.ctrlKey || event.metaKey)) return;
    // A letter with Shift asks for something to be done with the thing.
    const word = pressed || event.shiftKey ? null : typedOn(typed.current, event.key, event.timeStamp);
    typed.current = word ?? nothingTyped;
    const move = pressed ?? (word ? leap(word.text, lines, at.active) : moveFor(event.key, lines, at.active));
    if (word || move) event.preventDefault();
    if (move) take(move, event.currentTarget);
  };

  const onClick = (event: MouseEvent): void => {
    const { target, currentTarget, shiftKey, ctrlKey, metaKey } = event;
    if (!(target instanceof Element)) return;
    const clicked = target.closest<HTMLElement>('[data-path]');
    const line = lines.find(({ item }) => item.path === clicked?.dataset['path']);
    if (!clicked || !line) return;
    clicked.focus();
    const here = { to: line.item.path };
    const more = shiftKey || ctrlKey || metaKey ? toggledOn(line) : null;
    take(more ?? (target.closest('[data-twisty]') ? toggled(line) : chosenOn(line)) ?? here, currentTarget, here.to);
  };

  return (
    <ul
      role="tree"
      aria-label="Outline"
      aria-multiselectable
      className="max-w-180 pb-8"
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...menuHandlers}
      {...focus.handlers}
    >
      {lines.map((line) => (
        <OutlineLine
          key={line.item.path}
          line={line}
          isActive={line === active}
          isSelected={line.item.path === state.selected || standsForOneOf(line.item, several)}
          standing={standingOf(thingOf(line.item), view)}
          arrive={arrive}
        />
      ))}
    </ul>
  );
};

/** Where the active line has gone, what it stood under is active. */
const activeOf = (lines: readonly Line[], path: string | null): Line | undefined =>
  lines.find(({ item }) => item.path === path) ??
  lines.findLast(({ item }) => path !== null && isAbove(item, path)) ??
  lines[0];

const toggledIn = (selection: readonly string[], id: string): readonly string[] =>
  selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];

const standsForOneOf = (item: OutlineItem, chosen: ReadonlySet<string>): boolean => {
  const id = item.role === 'link' ? item.edge.id : thingOf(item);
  return id !== null && chosen.has(id);
};

/** What was chosen elsewhere comes into view; the focus goes along where the tree had it, and never gets lost. */
const comeTo = (line: HTMLElement, isLost: boolean): void => {
  const isChosen = line.getAttribute('aria-selected') === 'true';
  if (line === document.activeElement || (!isChosen && !isLost)) return;
  line.scrollIntoView({ block: isChosen ? 'center' : 'nearest' });
  if (isLost || line.closest('[role=tree]')?.contains(document.activeElement)) line.focus({ preventScroll: true });
};

const elementOf = (tree: Element, path: string): HTMLElement | null =>
  tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
