import { type RefObject, useEffect, useState } from 'react';
import type { Size } from './whole-view.ts';

/** A window that is being dragged settles first. */
const settleAfter = 120;

/** The size of an element, in whole px; null until it has one. */
export const useSize = (element: RefObject<HTMLElement | null>): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let measured = false;
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (!box || box.width === 0 || box.height === 0) return;
      clearTimeout(timer);
      const settle = () => setSize({ width: Math.round(box.width), height: Math.round(box.height) });
      if (measured) timer = setTimeout(settle, settleAfter);
      else settle();
      measured = true;
    });
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return size;
};
