import { folded } from '#contracts/fold.ts';
import { type Word, wordsIn } from '#contracts/words.ts';

/** The words of a text, remembered for the texts read last: whoever types a word has the same ones read with every letter. */
export const tokensOf = (text: string): readonly Word[] => {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const tokens = wordsIn(text);
  remembered.set(text, tokens);
  return tokens;
};

const remembered = new Map<string, readonly Word[]>();
const mostRemembered = 20_000;

/** How many units of a text stand for the first `length` units of its folded form. */
export const unitsOfPrefix = (text: string, length: number): number => {
  let units = 0;
  let reached = 0;
  for (const character of text) {
    const plain = folded(character).length;
    if (reached >= length && plain > 0) break;
    units += character.length;
    reached += plain;
  }
  return units;
};
