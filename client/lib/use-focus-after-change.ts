import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When the content changes, its container takes the focus: where the focused element went with the old content, or in
 * any case where the new one is what somebody asked to go to.
 */
export const useFocusAfterChange = (
  container: RefObject<HTMLElement | null>,
  content: string,
  when: 'focus is lost' | 'always',
): void => {
  const before = useRef(content);
  useLayoutEffect(() => {
    if (before.current === content) return;
    before.current = content;
    const lost = !document.activeElement || document.activeElement === document.body;
    if (lost || when === 'always') container.current?.focus({ preventScroll: true });
  }, [container, content, when]);
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
