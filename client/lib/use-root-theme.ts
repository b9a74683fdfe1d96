import { useLayoutEffect } from 'react';

/** Asks for light or dark on the whole page; null leaves it to the system. */
export const applyTheme = (theme: 'light' | 'dark' | null): void => {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
};

export const useRootTheme = (theme: 'light' | 'dark' | null): void => {
  useLayoutEffect(() => applyTheme(theme), [theme]);
};
