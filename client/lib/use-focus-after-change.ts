import { type RefObject, useLayoutEffect, useRef } from 'react';

/** When the content changes and took the focused element with it, the focus goes to its container and not to nowhere. */
export const useFocusAfterChange = (container: RefObject<HTMLElement | null>, content: string): void => {
  const before = useRef(content);
  useLayoutEffect(() => {
    if (before.current === content) return;
    before.current = content;
    if (!document.activeElement || document.activeElement === document.body)
      container.current?.focus({ preventScroll: true });
  }, [container, content]);
};

/** A new page begins at its main part, for those who don't see it change. */
export const useFocusOnNavigation = (main: RefObject<HTMLElement | null>, path: string): void => {
  const before = useRef(path);
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
};
