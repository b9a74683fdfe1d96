import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Edge } from '#contracts/graph.ts';
import { isFocusShown, rowIdAt, showFocus } from './focus-row.ts';
import type { CanvasEvents } from './graph-canvas-props.ts';
import { stepAround } from './keyboard.ts';
import { linkSentence } from './link-sentence.ts';
import { type Neighbourhood, otherEnd } from './neighbourhood.ts';
import type { Steps } from './steps.ts';
import type { Surface } from './surface.ts';
import { zoomStep } from './zoom-buttons.tsx';

export interface KeyboardWishes {
  readonly steps: Steps;
  readonly around: Neighbourhood;
  readonly surface: Surface;
  readonly events: Pick<CanvasEvents, 'onChoose' | 'onToggle' | 'onMenu'>;
  /** Moves the focus to the button of a row or mark. */
  readonly goTo: (layer: HTMLElement, id: string) => void;
}

/** Letters typed within so many milliseconds belong together. */
const typingPause = 600;

/** Moves the focus over the rows or marks and through the links of the focused one, and says where it is. */
export const useKeyboard = ({ steps, around, surface, events, goTo }: KeyboardWishes) => {
  const [current, setCurrent] = useState<string | null>(null);
  const [said, say] = useState('');
  const link = useRef<{ readonly edge: Edge; readonly row: string; readonly place: number } | null>(null);
  const typed = useRef({ text: '', at: 0 });

  const letGoOfLink = (): void => {
    link.current = null;
    say('');
  };

  const stepToLink = (row: string, step: 1 | -1): void => {
    const links = steps.linksOf(row);
    if (links.length === 0) {
      say('No links');
      return;
    }
    const place = stepAround(link.current?.place ?? null, step, links.length);
    const edge = links[place];
    if (!edge) return;
    link.current = { edge, row, place };
    surface.light({ focused: edge.id });
    say(`Link ${place + 1} of ${links.length}. ${linkSentence(edge, row, around)}`);
  };

  const goToFarEnd = (layer: HTMLElement): void => {
    if (!link.current) return;
    const far = steps.standsAt(otherEnd(link.current.edge, link.current.row));
    if (far) goTo(layer, far);
  };

  const type = (letter: string, row: string, at: number): string | undefined => {
    const goesOn = at - typed.current.at < typingPause;
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at };
    return steps.afterTyping(row, typed.current.text);
  };

  /** Whether the key meant something here. */
  const answer = (event: KeyboardEvent<HTMLElement>, row: string): boolean => {
    const { key, shiftKey, currentTarget: layer } = event;
    if (shiftKey && key === 'ArrowDown') stepToLink(row, 1);
    else if (shiftKey && key === 'ArrowUp') stepToLink(row, -1);
    else if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')) goToFarEnd(layer);
    else if (key === 'Escape') {
      letGoOfLink();
      surface.light({ focused: row });
      events.onChoose(null);
    } else if (key === '0') surface.fit();
    else if (key === '+' || key === '=') surface.zoomBy(zoomStep);
    else if (key === '-') surface.zoomBy(1 / zoomStep);
    // With Shift a letter is an action on the thing, which the page knows.
    else if (shiftKey && isLetter(key)) return false;
    else {
      const next = isLetter(key) ? type(key, row, event.timeStamp) : steps.afterKey(row, key);
      if (next) goTo(layer, next);
      return next !== undefined || isLetter(key) || isArrow(key);
    }
    return true;
  };

  /** The same for keys that ask something of a thing as a whole. */
  const ask = (event: KeyboardEvent<HTMLElement>, row: string): boolean => {
    if (!around.nodes.has(row)) return false;
    if (isMenuKey(event)) events.onMenu(row, middleOf(event.target));
    else if (event.key === 'Enter' && (event.shiftKey || event.ctrlKey || event.metaKey)) events.onToggle(row);
    else return false;
    return true;
  };

  return {
    current,
    said,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const row = rowIdAt(event.target);
        if (!row) return;
        if (ask(event, row)) {
          event.preventDefault();
          return;
        }
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        showFocus(event.currentTarget);
        if (answer(event, row)) event.preventDefault();
      },
      // The browser's own menu would lie over ours.
      onContextMenu: (event: MouseEvent<HTMLElement>) => {
        if (rowIdAt(event.target)) event.preventDefault();
      },
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const row = rowIdAt(event.target);
        if (!row) return;
        letGoOfLink();
        setCurrent(row);
        const seen = isFocusShown(event.target);
        surface.light({ focused: seen ? row : null });
        if (seen) surface.bringIntoView(row);
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (rowIdAt(event.relatedTarget)) return;
        showFocus(event.target);
        surface.light({ focused: null });
      },
      onClick: (event: MouseEvent<HTMLElement>) => {
        const row = rowIdAt(event.target);
        if (row && around.nodes.has(row)) events.onChoose(link.current?.row === row ? link.current.edge.id : row);
      },
    },
  };
};

const isLetter = (key: string): boolean => /^[\p{L}\d]$/u.test(key);

const isArrow = (key: string): boolean => key.startsWith('Arrow');

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'ContextMenu' || (shiftKey && key === 'F10');

const middleOf = (target: EventTarget): { x: number; y: number } => {
  if (!(target instanceof HTMLElement)) return { x: 0, y: 0 };
  const { left, top, height } = target.getBoundingClientRect();
  return { x: Math.round(left + 16), y: Math.round(top + height / 2) };
};
