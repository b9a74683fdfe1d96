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
