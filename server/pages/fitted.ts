/**
 * As much of a text as a line of so many pixels holds, which ends in "…" where that is not all of it. How wide letters
 * are is estimated, rather too wide than too narrow: the server has no font to measure.
 */
export const fitted = (text: string, width: number, fontSize: number): string => {
  const room = width / fontSize;
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (widthOf(characters) <= room) return text;
  let used = letterWidth('…');
  const kept = characters.slice(
    0,
    characters.findIndex((character) => (used += letterWidth(character)) > room),
  );
  return `${kept.join('').trimEnd()}…`;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + letterWidth(character), 0);

/** In font sizes. */
const letterWidth = (character: string): number => {
  if (/[^\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Common}]|\p{Extended_Pictographic}/u.test(character))
    return 1.1;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  if (/\p{Lu}/u.test(character)) return 0.7;
  return /[ijlft.,:;'’()|! -]/.test(character) ? 0.33 : 0.58;
};
