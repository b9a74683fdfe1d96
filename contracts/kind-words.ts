import { entryOf } from './registry.ts';
import type { Registry } from './registry-shape.ts';

/** A kind in running text: "paper", "papers". */
export interface KindWords {
  readonly one: string;
  readonly many: string;
}

export const kindWords = (of: Registry, kind: string): KindWords => {
  const label = entryOf(of, kind)?.label;
  return { one: label?.one.toLowerCase() ?? 'thing', many: label?.many.toLowerCase() ?? 'things' };
};

/** "1 paper", "3 papers". */
export const counted = (count: number, { one, many }: KindWords): string => `${count} ${count === 1 ? one : many}`;

/** "no paper", "one paper", "three papers", "14 papers": in running text. */
export const countedInWords = (count: number, { one, many }: KindWords): string =>
  `${numberWord(count)} ${count <= 1 ? one : many}`;

export const numberWord = (count: number): string => numberWords[count] ?? count.toLocaleString('en-GB');

const numberWords = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
