/** A word as it was typed, with its [start, end) in the text, and the stem by which it is compared. */
export interface TypedWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

export const wordsIn = (text: string): TypedWord[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Small, without accents, and not in the plural: "Cities" and "city" are one word. */
const stemOf = (word: string): string => {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plain)) return plain.slice(0, -2);
  return /[^siu]s$/.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain;
};

/** Whether a word says anything about a situation. */
export const isTelling = ({ stem }: TypedWord): boolean => stem.length > 1 && !little.has(stem);

/** As `wordsIn` stems them. */
const little = new Set(
  wordsIn(
    'a able about after all also am an and another any are as ask at be because been before begin being best between both but ' +
      'by can could did do does doing each for from further get give go going good had has have help her here him his how ' +
      'i if in into is it its just keep know let like look looking make making many may me more most much must my need new ' +
      'next no not now of on one only or other our out over own people plan planning please really same set she should so ' +
      'some soon start starting still such take than that the their them then there these they thing think this those ' +
      'through to together too try trying two under until up upon us use using very want was way we well were what when ' +
      'where which while who why will with within without work working would yet you your',
  ).map(({ stem }) => stem),
);
