/** What has been typed lately, to leap to the next name that begins with it. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

export const nothingTyped: Typed = { text: '', at: 0 };

/**
 * Letters typed within 700 ms of one another make a word, and so do the spaces between them; null for a key that is no
 * part of a word. `at` counts in milliseconds.
 */
export const typedOn = (before: Typed, key: string, at: number): Typed | null => {
  const running = at - before.at <= 700 ? before.text : '';
  return /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && running !== '') ? { text: running + key, at } : null;
};

/** The next name that begins with the text, on and around the end. A single letter leaps onward from the place. */
export const leapTo = (text: string, names: readonly string[], place: number): number | null => {
  const from = text.length === 1 ? place + 1 : Math.max(place, 0);
  const sought = text.toLowerCase();
  const found = names
    .map((_, step) => (from + step) % names.length)
    .find((at) => names[at]?.toLowerCase().startsWith(sought));
  return found ?? null;
};
