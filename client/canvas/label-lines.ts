/** How wide a text is drawn, in px. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a title into as few lines as the room allows, about equally long, and before a small word rather than after
 * it: "Assess the History / of Addressing the Issue". A word that is too wide for itself stays whole: nothing is cut.
 */
export const labelLines = (title: string, room: number, measure: WidthOf): string[] => {
  const widthOf = remembered(measure);
  const words = title.split(/\s+/).filter(Boolean);
  const fit = (count: number): string[] | null => {
    const broken = waysToBreak(words, count).filter((lines) => lines.every((line) => widthOf(line) <= room));
    return broken.toSorted((one, other) => uglinessOf(one, widthOf) - uglinessOf(other, widthOf))[0] ?? null;
  };
  for (let count = 1; count <= Math.min(words.length, mostLines); count += 1) {
    const lines = fit(count);
    if (lines) return lines;
  }
  return greedily(words, room, widthOf);
};

/** Many ways to break a title share lines, and a browser takes its time to measure one. */
const remembered = (measure: WidthOf): WidthOf => {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
};

/** Beyond this a title is filled line by line: trying every break would take too long. */
const mostLines = 4;
const smallWord = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&)$/i;
const smallWordPenalty = 20;

const waysToBreak = (words: readonly string[], count: number): string[][] => {
  if (count === 1) return [[words.join(' ')]];
  return words
    .slice(1, words.length - count + 2)
    .flatMap((_, at) =>
      waysToBreak(words.slice(at + 1), count - 1).map((rest) => [words.slice(0, at + 1).join(' '), ...rest]),
    );
};

const uglinessOf = (lines: readonly string[], widthOf: WidthOf): number => {
  const left = lines.slice(0, -1).filter((line) => smallWord.test(line.split(' ').at(-1) ?? '')).length;
  const [first = ''] = lines;
  return Math.max(...lines.map(widthOf)) + left * smallWordPenalty - widthOf(first) / 20;
};

const greedily = (words: readonly string[], room: number, widthOf: WidthOf): string[] =>
  words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`) > room) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
