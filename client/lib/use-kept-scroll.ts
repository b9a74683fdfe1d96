import { type RefObject, useLayoutEffect, useRef } from 'react';
import { sessionMemory } from '#client/lib/browser-memory.ts';

interface Kept {
  /** Which entry of the browser’s history is shown: what was scrolled belongs to it. */
  readonly entry: string;
  /** What is scrolled through. Something else begins at its top. */
  readonly content: string;
}

/**
 * “Back” and “forward” lead to the place that was left. Where the content is still on its way, it is waited for, until
 * somebody scrolls by themselves.
 */
export const useKeptScroll = (
  scroller: RefObject<HTMLElement | null> | 'the page itself',
  { entry, content }: Kept,
): void => {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller === 'the page itself' ? document.scrollingElement : scroller.current;
    if (!element) return undefined;
    const key = `${entry} ${content}`;
    const left = keptPlaces().get(key);
    if (left === undefined && shown.current !== content) element.scrollTo({ top: 0 });
    shown.current = content;
    let arriving: (() => void) | null = left === undefined ? null : arriveAt(element, left, () => (arriving = null));
    const note = (): void => {
      if (!arriving) keep(key, element.scrollTop);
    };
    const giveWay = (): void => arriving?.();
    note();
    const heard = scroller === 'the page itself' ? document : element;
    heard.addEventListener('scroll', note, { passive: true });
    for (const name of byHand) window.addEventListener(name, giveWay, { capture: true, passive: true });
    return () => {
      giveWay();
      heard.removeEventListener('scroll', note);
      for (const name of byHand) window.removeEventListener(name, giveWay, { capture: true });
    };
  }, [scroller, entry, content]);
};

const byHand = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** So long an answer is waited for, in ms; and so many frames others (the router) may still scroll elsewhere. */
const patience = 5000;
const framesToStay = 10;

/** Scrolls to a place as soon as there is so much to scroll through; gives how to let it be. */
const arriveAt = (element: Element, place: number, onEnd: () => void): (() => void) => {
  const start = performance.now();
  let frame = 0;
  let stayed = 0;
  const end = (): void => {
    cancelAnimationFrame(frame);
    onEnd();
  };
  const step = (): void => {
    if (Math.abs(element.scrollTop - place) > 1) element.scrollTop = place;
    stayed = Math.abs(element.scrollTop - place) > 1 ? 0 : stayed + 1;
    if (stayed > framesToStay || performance.now() - start > patience) end();
    else frame = requestAnimationFrame(step);
  };
  step();
  return end;
};

/** Outlives the page, for who comes back to it from another. */
const storageKey = 'throughline.scrolled';
const mostKept = 300;
let places: Map<string, number> | null = null;

const keptPlaces = (): Map<string, number> => (places ??= readPlaces());

const keep = (key: string, place: number): void => {
  const kept = keptPlaces();
  kept.delete(key);
  kept.set(key, place);
};

const readPlaces = (): Map<string, number> => {
  window.addEventListener('pagehide', () =>
    sessionMemory()?.setItem(storageKey, JSON.stringify([...keptPlaces()].slice(-mostKept))),
  );
  const stored = parsed(sessionMemory()?.getItem(storageKey) ?? '[]');
  return new Map(Array.isArray(stored) ? stored.filter(isPlace) : []);
};

/** Somebody else may have written there. */
const parsed = (kept: string): unknown => {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
};

const isPlace = (entry: unknown): entry is [string, number] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
