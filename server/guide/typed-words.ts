import { isTellingStem, stemOf, wordsIn } from '#contracts/words.ts';

/** A word as it was typed, with its [start, end) in the text, and the stem by which it is compared. */
export interface TypedWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

export const typedWordsIn = (text: string): TypedWord[] =>
  wordsIn(text).map(({ word, start, end }) => ({ stem: stemOf(word), start, end }));

/** Whether a word says anything about a situation. */
export const isTelling = ({ stem }: TypedWord): boolean =>
  stem.length > 1 && isTellingStem(stem) && !stemsOfAsking.has(stem);

/** Words by which people say that they ask, whatever about. */
const stemsOfAsking: ReadonlySet<string> = new Set(
  `able ask begin best get give go going good help keep know let look looking making need new next people plan planning
   please really set soon start starting still take thing think try trying two want way work working`
    .split(/\s+/)
    .map(stemOf),
);
