export interface WordMatch {
  /** How well a word of a text answers a word that was asked for, 0 to 1. */
  readonly quality: number;
  /** How many units of the folded word are meant, from its start. */
  readonly length: number;
}

/** Exact, then a beginning (the more of it the better), then one typo. */
export const matchWord = (asked: string, word: string): WordMatch | undefined => {
  if (word === asked) return { quality: 1, length: word.length };
  if (word.startsWith(asked)) return { quality: 0.6 + (0.3 * asked.length) / word.length, length: asked.length };
  if (isWithinOneTypo(asked, word)) return { quality: 0.5, length: word.length };
  return undefined;
};

/**
 * At most one letter too many, too few or wrong, or two neighbours swapped (Damerau 1964). Short words and numbers are
 * never forgiven: too much is near them.
 */
export const isWithinOneTypo = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestForgiven || long.length - short.length > 1) return false;
  const from = firstDifference(short, long);
  const rest = long.slice(from + 1);
  const isNear =
    short.length < long.length
      ? short.slice(from) === rest
      : short.slice(from + 1) === rest || (isSwapped(short, long, from) && short.slice(from + 2) === rest.slice(1));
  return isNear && !/\p{N}/u.test(long);
};

const shortestForgiven = 4;

const isSwapped = (one: string, other: string, at: number): boolean =>
  one[at] === other[at + 1] && one[at + 1] === other[at];

const firstDifference = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};
