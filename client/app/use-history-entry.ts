import { useLocation } from '@tanstack/react-router';

/** Tells an entry of the browser’s history from any other, at the same address too. */
export const useHistoryEntry = (): string => useLocation({ select: ({ state: { __TSR_key: entry = '' } }) => entry });
