import { useRouter } from '@tanstack/react-router';

/** The way to it, wherever a page that shows no map has one. */
export const seeItAsMap = 'See it as a map';

/** Lays the map over the page of a phone, and puts it away: the address stays, the entry in the history tells. */
export const useMapOverlay = () => {
  const router = useRouter();
  const stay = (map: boolean, replace: boolean): void =>
    void router.navigate({
      href: router.history.location.href,
      replace,
      resetScroll: false,
      state: map ? { map: true } : {},
    });
  return { open: () => stay(true, false), close: () => stay(false, true) };
};
