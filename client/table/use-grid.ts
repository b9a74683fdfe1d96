import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { leapTo, nothingTyped, typedOn } from '#client/lib/typed.ts';
import { useKeptFocus } from '#client/lib/use-kept-focus.ts';
import { chosenOne } from '#client/scene/scene.ts';
import { type GridMove, gridMove } from '#client/table/grid-keys.ts';
import {
  activePlace,
  atRow,
  extendedTo,
  type GridState,
  inStep,
  movedTo,
  stayedFor,
} from '#client/table/grid-state.ts';
import type { TableEvents } from '#client/table/table-events.ts';

interface GridWishes {
  /** The rows from top to bottom: their ids, and what typing looks for. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly selection: readonly string[];
  readonly events: TableEvents;
}

/** The keyboard's and the pointer's way over the rows of a table. */
export const useGrid = ({ ids, names, selection, events }: GridWishes) => {
  const chosen = chosenOne({ selection });
  const [kept, setKept] = useState(() => atRow(chosen));
  const places = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids]);
  const state = inStep(kept, chosen, places);
  if (state !== kept) setKept(state);
  const active = activePlace(state, places);
  const focus = useKeptFocus();
  const typed = useRef(nothingTyped);
  const moving = useRef(false);

  const toggle = (from: GridState, id: string): void => {
    const left = selection.filter((one) => one !== id);
    setKept(stayedFor(from, left.length < selection.length ? left : [...selection, id]));
    events.onToggle(id);
  };

  const take = (move: GridMove): void => {
    const place = placeOf(move);
    const id = ids[place];
    if (id === undefined) return;
    const row = { id, place };
    if ('choose' in move) events.onChoose(id);
    else if ('toggle' in move) toggle(movedTo(state, row), id);
    else {
      moving.current = true;
      if ('to' in move) setKept(movedTo(state, row));
      else {
        const from = places.get(state.anchor ?? ids[active] ?? '') ?? active;
        const some = ids.slice(Math.min(from, move.extend), Math.max(from, move.extend) + 1);
        setKept(stayedFor(extendedTo({ ...state, active: ids[active] ?? null }, row), some));
        events.onSelect(some);
      }
    }
  };

  return {
    /** The place of the row that is in the tab order. */
    active,
    /** Whether the key meant something here. */
    press: (event: KeyboardEvent): boolean => {
      if (event.altKey) return false;
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      // A letter with Shift asks for something to be done with the thing.
      const word = plain ? typedOn(typed.current, event.key, event.timeStamp) : null;
      typed.current = word ?? nothingTyped;
      const found = word && leapTo(word.text, names, active);
      const move = word
        ? found === null || found === active
          ? null
          : { to: found }
        : gridMove(event, active, ids.length);
      if (move) take(move);
      return word !== null || move !== null;
    },
    click: (id: string, { target, shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
      const from = movedTo(state, { id, place: places.get(id) ?? active });
      const more = shiftKey || ctrlKey || metaKey || (target instanceof Element && target.closest('[data-tick]'));
      if (more) return toggle(from, id);
      setKept(from);
      events.onChoose(id);
    },
    /**
     * A row has become the active one: it takes the focus where a key has led there or the active row before it has gone,
     * and comes into view where it was chosen elsewhere.
     */
    arrive: useCallback(
      (line: HTMLElement, reveal: (line: HTMLElement) => void): void => {
        const isLed = moving.current || focus.isLost();
        moving.current = false;
        if (!isLed && (line === document.activeElement || line.getAttribute('aria-selected') !== 'true')) return;
        if (isLed || line.closest('[role=grid]')?.contains(document.activeElement)) line.focus({ preventScroll: true });
        reveal(line);
      },
      [focus],
    ),
    focusHandlers: focus.handlers,
  };
};

const placeOf = (move: GridMove): number => {
  if ('choose' in move) return move.choose;
  if ('toggle' in move) return move.toggle;
  return 'to' in move ? move.to : move.extend;
};
