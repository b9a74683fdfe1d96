import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date. */
const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};

/** No columns fit: lists instead. The same edge as the `tablet` breakpoint of the style sheet. */
export const usePhone = (): boolean => useMedia('(max-width: 640px)');

/** The panel lies over the picture. The same edge as the `desk` breakpoint of the style sheet. */
export const useOverlaidPanel = (): boolean => useMedia('(max-width: 1024px)');

/** The header has no room for every page beside the search and the tools of a view. */
export const useNarrow = (): boolean => useMedia('(max-width: 1279px)');

export const useSystemTheme = (): 'light' | 'dark' => (useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light');
