import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Surface } from './surface.ts';
import type { View } from './whole-view.ts';
import { type BrushStroke, brushed, choiceOf, yearAfterKey, type YearEnd } from './year-brush.ts';
import type { Years, YearScale } from './year-scale.ts';

export interface YearBrushWishes {
  readonly scale: YearScale;
  readonly chosen: Years | null;
  readonly surface: Pick<Surface, 'onView'>;
  readonly onYears: (years: Years | null) => void;
}

/** A pointer that moves less has clicked, in px of the screen. */
const slack = 4;

/** What is done on the axis of the years: a span drawn, an end moved by the pointer or by keys, all let go. */
export const useYearBrush = ({ scale, chosen, surface, onYears }: YearBrushWishes) => {
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<View>({ zoom: 1, pan: { x: 0, y: 0 } });
  const [magnified, setMagnified] = useState(1);
  const [stroke, setStroke] = useState<(BrushStroke & { readonly moved: boolean }) | null>(null);
  useEffect(
    () =>
      surface.onView((now) => {
        view.current = now;
        frame.current?.style.setProperty('--zoom', String(now.zoom));
        frame.current?.style.setProperty('--pan-x', `${now.pan.x}px`);
        setMagnified(2 ** Math.floor(Math.log2(now.zoom)));
      }),
    [surface],
  );

  const shown = stroke?.moved ? brushed(stroke, scale, chosen) : chosen;
  const choose = (years: Years): void => onYears(choiceOf(years, scale.extent));
  const placeOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): number =>
    (clientX - currentTarget.getBoundingClientRect().left - view.current.pan.x) / view.current.zoom;

  return {
    frame,
    /** The chosen years, or those that are being drawn. */
    shown,
    /** How much closer than life, in powers of two: so many more years have room. */
    magnified,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const start = placeOf(event);
        setStroke({ held: endAt(event.target), start, now: start, moved: false });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>): void => {
        if (!stroke) return;
        const now = placeOf(event);
        const moved = stroke.moved || Math.abs(now - stroke.start) * view.current.zoom >= slack;
        setStroke({ ...stroke, now, moved });
      },
      onPointerUp: (): void => {
        setStroke(null);
        if (stroke?.moved) choose(brushed(stroke, scale, chosen));
        else if (stroke?.held === null && chosen) onYears(null);
      },
      onPointerCancel: (): void => setStroke(null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        const held = endAt(event.target);
        const next = held && yearAfterKey(event.key, held, { years: shown ?? scale.extent, extent: scale.extent });
        if (next) choose(next);
        else if (event.key === 'Escape' && chosen) onYears(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
};

const endAt = (target: EventTarget): YearEnd | null => {
  const end = target instanceof HTMLElement ? target.dataset.end : undefined;
  return end === 'from' || end === 'to' ? end : null;
};
