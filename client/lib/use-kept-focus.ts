import { useMemo, useRef } from 'react';

/**
 * Whether a list has lost the focus together with the line that had it: the line has left the page, and nobody has gone
 * anywhere else.
 */
export const useKeptFocus = () => {
  const had = useRef(false);
  return useMemo(
    () => ({
      /** For the list. A line that leaves the page takes no leave. */
      handlers: {
        onFocus: () => {
          had.current = true;
        },
        onBlur: () => {
          had.current = false;
        },
      },
      isLost: (): boolean => had.current && (document.activeElement ?? document.body) === document.body,
    }),
    [],
  );
};
