import { isTellingStem, stemOf, wordsIn } from '#contracts/words.ts';

/** The words of a text by which it may be told from others: their stems, without those that every text has. */
export const wordsOf = (text: string): string[] =>
  wordsIn(text)
    .map(({ word }) => stemOf(word))
    .filter((stem) => stem.length > 2 && isTellingStem(stem));
