import type { Kind } from '#contracts/registry.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { Column } from '#contracts/registry-shape.ts';
import type { Word } from '#contracts/words.ts';
import { tokensOf } from './tokens.ts';
import { matchWord } from './match-word.ts';
import { type Passage, weights } from './passages.ts';
import { isTelling } from './question.ts';

/*
 * The engines find candidates, each by its own rules and scores; this decides. The score of a thing is the sum of
 *
 *   text       the words' best matches, each weighed by where it stands (a name, another field, a quote or reason),
 *              as a share of all words matched exactly in a name, times the share of the words that match at all
 *   name       how much of one of its names the words are, and the name of the words: 1 for a whole name, typed exactly
 *   prior      0.24 to 0.3 by the column in which its kind is drawn, nothing for a kind without one: what the picture
 *              shows comes before the people, places and bodies around it, unless their very name was typed
 *
 * and nothing that matches no word is a hit. Equal scores are in the order of ids. All of it is arithmetic on the text,
 * so every engine ranks alike.
 */

/** 0 where nothing matches. */
export const scoreOf = (words: readonly string[], kind: Kind, passages: readonly Passage[]): number => {
  const read = passages.map((passage) => reading(words, passage));
  const best = words.map((_, index) => greatest(read.map((one) => one.weight * (one.qualities[index] ?? 0))));
  const matched = best.filter((value) => value > 0).length;
  if (matched === 0) return 0;
  const text = (sum(best) / (weights.name * words.length)) * (matched / words.length);
  const name = greatest(read.filter((one) => one.isName).map(closeness));
  return rounded(text + name + prior(kind));
};

interface Reading {
  readonly weight: number;
  readonly isName: boolean;
  /** How well each of the words asked for is answered, in their order. */
  readonly qualities: readonly number[];
  readonly tokens: readonly Word[];
}

const reading = (words: readonly string[], { text, weight, isName }: Passage): Reading => {
  const tokens = tokensOf(text);
  return { weight, isName, tokens, qualities: words.map((word) => qualityIn(word, tokens)) };
};

const qualityIn = (word: string, tokens: readonly Word[]): number => {
  let best = 0;
  for (const token of tokens) best = Math.max(best, matchWord(word, token.word)?.quality ?? 0);
  return best;
};

/** The words' matches in a name, over all the telling words of both. */
const closeness = ({ qualities, tokens }: Reading): number => {
  const telling = tokens.filter((token) => isTelling(token.word)).length;
  const unmatched = qualities.filter((quality) => quality === 0).length;
  return sum(qualities) / Math.max(1, qualities.length, telling + unmatched);
};

const greatest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

const prior = (kind: Kind): number => {
  const column = entryOf(registry, kind)?.column;
  return column === undefined ? 0 : priors[column];
};

const priors: Readonly<Record<Column, number>> = { papers: 0.3, tactics: 0.28, cases: 0.26, concerns: 0.24 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Far finer than any difference that means something, far coarser than an error of addition. */
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;
