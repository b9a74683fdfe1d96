/** About as wide as Inter sets a character of 12 px, in px. */
export const characterWidth = 6.4;

/**
 * A title in at most so many lines, broken between words, never within one. Lines take `room` characters; more only where
 * they must, and then as few as they can.
 */
export const wrapped = (title: string, most: number, room = 1): string[] => {
  const words = title.split(/\s+/).filter(Boolean);
  const longest = Math.max(room, ...words.map((word) => word.length));
  for (let width = longest; ; width += 1) {
    const lines = filled(words, width);
    if (lines.length <= most) return lines;
  }
};

const filled = (words: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
