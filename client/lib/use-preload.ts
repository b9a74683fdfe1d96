import { useEffect } from 'react';

/** Fetches a part of the page ahead of its first use. That it failed shows when it is used. */
export const usePreload = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    load().then(undefined, () => undefined);
  }, [load]);
};

const later = 2000;

/** The same, once the first screen has had its time. */
export const useLaterPreload = (load: () => Promise<unknown>): void => {
  useEffect(() => {
    const timer = setTimeout(() => load().then(undefined, () => undefined), later);
    return () => clearTimeout(timer);
  }, [load]);
};
