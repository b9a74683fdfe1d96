import { useLayoutEffect } from 'react';

/** Asks for light or dark on the whole page; null leaves it to the system. `theme.js` does the same for the first draw. */
export const useRootTheme = (theme: 'light' | 'dark' | null): void => {
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
};
