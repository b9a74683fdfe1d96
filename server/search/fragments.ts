import type { Hit } from '#contracts/search.ts';
import { tokensOf, unitsOfPrefix } from './tokens.ts';
import { matchWord } from './match-word.ts';
import type { Passage } from './passages.ts';

type Fragment = Hit['fragments'][number];
type Mark = Fragment['marks'][number];

/** The passages of a hit that match, in their order, at most three; a long one is cut to the words around its first. */
export const fragmentsOf = (words: readonly string[], passages: readonly Passage[]): Fragment[] => {
  const found: Fragment[] = [];
  for (const { field, text, saidBy } of passages) {
    if (found.length === mostFragments) break;
    const marks = marksIn(words, text);
    if (marks.length > 0) found.push({ field, ...cutAround(text, marks), ...(saidBy && { saidBy }) });
  }
  return found;
};

const mostFragments = 3;

const marksIn = (words: readonly string[], text: string): Mark[] =>
  tokensOf(text).flatMap(({ word, start, end }) => {
    const length = Math.max(0, ...words.map((asked) => matchWord(asked, word)?.length ?? 0));
    return length === 0 ? [] : [[start, start + unitsOfPrefix(text.slice(start, end), length)] satisfies Mark];
  });

const longest = 200;
const before = 60;

const cutAround = (text: string, marks: readonly Mark[]): Pick<Fragment, 'text' | 'marks'> => {
  if (text.length <= longest) return { text, marks: [...marks] };
  const first = marks[0]?.[0] ?? 0;
  const start = first <= before ? 0 : wordStartFrom(text, first - before);
  const end = start + longest >= text.length ? text.length : wordEndBefore(text, start + longest);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (end < text.length ? '…' : ''),
    marks: marks.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
};

const wordStartFrom = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
};

const wordEndBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? at : space;
};
