import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Edge } from '#contracts/graph.ts';
import { focusRow, isFocusShown, rowIdAt, showFocus } from './focus-row.ts';
import { linksInOrder, rowAfterKey, rowAfterTyping, stepAround } from './keyboard.ts';
import { linkSentence } from './link-sentence.ts';
import { otherEnd } from './neighbourhood.ts';
import type { PlacedPicture } from './placed-picture.ts';
import type { Surface } from './surface.ts';
import { zoomStep } from './zoom-buttons.tsx';

export interface KeyboardWishes extends PlacedPicture {
  readonly surface: Surface;
  readonly onChoose: (id: string | null) => void;
}

/** Letters typed within so many milliseconds belong together. */
const typingPause = 600;

/** Moves the focus over the rows and through the links of the focused one, and says where it is. */
export const useKeyboard = ({ layout, around, surface, onChoose }: KeyboardWishes) => {
  const [current, setCurrent] = useState<string | null>(null);
  const [said, say] = useState('');
  const link = useRef<{ readonly edge: Edge; readonly row: string; readonly place: number } | null>(null);
  const typed = useRef({ text: '', at: 0 });

  const letGoOfLink = (): void => {
    link.current = null;
    say('');
  };

  const stepToLink = (row: string, step: 1 | -1): void => {
    const links = linksInOrder(row, around, layout);
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
    const far = layout.rowOf(otherEnd(link.current.edge, link.current.row));
    if (far) focusRow(layer, far.id);
  };

  const type = (letter: string, row: string, at: number): string | undefined => {
    const goesOn = at - typed.current.at < typingPause;
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at };
    return rowAfterTyping(layout, row, typed.current.text)?.id;
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
      onChoose(null);
    } else if (key === '0') surface.fit();
    else if (key === '+' || key === '=') surface.zoomBy(zoomStep);
    else if (key === '-') surface.zoomBy(1 / zoomStep);
    else {
      const next = isLetter(key) ? type(key, row, event.timeStamp) : rowAfterKey(layout, row, key)?.id;
      if (next) focusRow(layer, next);
      return next !== undefined || isLetter(key) || isArrow(key);
    }
    return true;
  };

  return {
    current,
    said,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const row = rowIdAt(event.target);
        if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
        showFocus(event.currentTarget);
        if (answer(event, row)) event.preventDefault();
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
        if (row && around.nodes.has(row)) onChoose(link.current?.row === row ? link.current.edge.id : row);
      },
    },
  };
};

const isLetter = (key: string): boolean => /^[\p{L}\d]$/u.test(key);

const isArrow = (key: string): boolean => key.startsWith('Arrow');
