/** A word of a text, folded for comparing, with its [start, end) in the text as it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Remembered for the texts read last: whoever types a word has the same ones read with every letter. */
export const tokensOf = (text: string): readonly Token[] => {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const tokens = tokensIn(text);
  remembered.set(text, tokens);
  return tokens;
};

const remembered = new Map<string, readonly Token[]>();
const mostRemembered = 20_000;

const tokensIn = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((token) => token.word !== '');

/** Without accents, capitals and ligatures. */
export const fold = (text: string): string => {
  if (/^[a-z0-9]*$/.test(text)) return text;
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[ßæœøłđð]/g, (letter) => spelled[letter] ?? letter);
};

/** Letters that no decomposition takes apart. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/** How many units of a text stand for the first `length` units of its folded form. */
export const unitsOfPrefix = (text: string, length: number): number => {
  let units = 0;
  let folded = 0;
  for (const character of text) {
    const plain = fold(character).length;
    if (folded >= length && plain > 0) break;
    units += character.length;
    folded += plain;
  }
  return units;
};
