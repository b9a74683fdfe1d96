import { z } from 'zod';
import type { Memory } from '#client/lib/browser-memory.ts';

const key = 'throughline.recent-searches';
const most = 5;
const Remembered = z.array(z.string()).catch([]);

/** The last searches that led somewhere, newest first. */
export const recentSearches = (memory: Memory | null): readonly string[] => {
  const kept = memory?.getItem(key);
  return kept ? Remembered.parse(parsed(kept)).slice(0, most) : [];
};

/** A full or closed storage keeps the searches it has: nothing else depends on them. */
export const rememberSearch = (memory: Memory | null, text: string): void => {
  try {
    memory?.setItem(key, JSON.stringify(withRecent(recentSearches(memory), text)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
};

const withRecent = (recent: readonly string[], text: string): readonly string[] =>
  [text, ...recent.filter((other) => other.toLowerCase() !== text.toLowerCase())].slice(0, most);

/** Somebody else may have written there. */
const parsed = (kept: string): unknown => {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
};
