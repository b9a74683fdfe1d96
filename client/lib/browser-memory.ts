/** Where a browser keeps texts for this page. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** A browser may refuse storage to a page; then nothing is remembered. */
export const browserMemory = (): Memory | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** The same for as long as a tab is open. */
export const sessionMemory = (): Memory | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
};
