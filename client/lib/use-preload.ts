import { useEffect } from 'react';

/** Fetches a part of the page ahead of its first use. That it failed shows when it is used. */
export const usePreload = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    load().then(undefined, () => undefined);
  }, [load]);
};
