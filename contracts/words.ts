import { folded } from './fold.ts';

/** A word of a text, folded, with its [start, end) in the text as it stands. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    word: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ word }) => word !== '');

/** The stem of a folded word, by which "cities" and "city", "boxes" and "box" are one; "process" and "status" stay. */
export const stemOf = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
};

/** Whether a stem is of none of the words that every text has. */
export const isTellingStem = (stem: string): boolean => !stopStems.has(stem);

const stopStems: ReadonlySet<string> = new Set(
  `a about after all also am an and another any are as at be because been before being between both but by can could did do does
   done down each even every few for from further had has have he her here him his how i if in into is it its just less
   like made make makes many may me might more most much must my neither no not now of off often on one only or other
   our out over own per rather same shall she should since so some such than that the their them then there these they
   this those through to too under until up upon us use used using very was we well were what when where whether which
   while who whom whose why will with within without would yet you your`
    .split(/\s+/)
    .map(stemOf),
);
