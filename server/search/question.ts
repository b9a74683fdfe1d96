import { tokensOf } from './tokens.ts';

/** What was typed, as the words that count: folded, each once; little words only where there is nothing else. */
export const wordsOf = (typed: string): string[] => {
  const words = [...new Set(tokensOf(typed).map((token) => token.word))];
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
};

export const isTelling = (word: string): boolean => !little.has(word);

/** Fewer than the words that every text has (`#contracts/words.ts`): who searches for "before" means it. */
const little = new Set(
  (
    'a an and are as at be but by can do does for from has have how i if in into is it its me my not of on or our ' +
    's should so t that the their them there these they this to us was we what when where which who why will with you your'
  ).split(' '),
);
