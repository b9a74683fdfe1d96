import { folded } from '#contracts/fold.ts';

/** Words so common that Lucene's English analyzer leaves them out, and so does this search on both engines. */
const stopWords = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);
/** The words of a text, small and without accents: what the embedded engine indexes and both engines look for. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !stopWords.has(word));

/** The words to look for, at most 12, which a person types; a single letter only where nothing longer stands. */
export const searchWords = (text: string): string[] => {
  const words = [...new Set(wordsOf(text))];
  const longer = words.filter((word) => word.length > 1);
  return (longer.length > 0 ? longer : words).slice(0, 12);
};

/** How many letters may be wrong in a word: none in a short one, where every other word would match. */
export const allowedTypos = (word: string): 0 | 1 | 2 => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
