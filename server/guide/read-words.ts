import type { NodeId } from '#contracts/graph.ts';
import type { Projection } from '#server/projection/projection.ts';
import { isOneTypoAway } from './one-typo.ts';
import { isTelling, type TypedWord, typedWordsIn } from './typed-words.ts';
import { type ValueName, type ValueNames, valueNamesOf } from './value-names.ts';

export interface ReadWords {
  /** Values that were recognised, in the order in which they are named, each with the words that name it. */
  readonly read: readonly { readonly value: NodeId; readonly words: string }[];
  /** Telling words in which nothing was recognised, as they were typed. */
  readonly unread: readonly string[];
}

/**
 * The values that a text names. First the longest names that stand in it whole, plural or not; then, of the words that
 * are left, those that belong to a name beside one that was found ("private firm"), and long ones that begin a name. A
 * long word that is in no name counts as the one that is one typo away.
 */
export const readWords = (projection: Projection, text: string): ReadWords => {
  const names = valueNamesOf(projection);
  const words = typedWordsIn(text).map((word) => mended(word, names));
  const taken = words.map(() => new Set<NodeId>());
  takeWholeNames(words, names, taken);
  takeNeighbours(words, names, taken);
  takeBeginnings(words, names, taken);
  const values = new Set(taken.flatMap((some) => [...some]));
  const left = words.filter((word, place) => taken[place]?.size === 0 && isTelling(word));
  const unread = left.filter(({ stem }, place) => left.findIndex((other) => other.stem === stem) === place);
  return {
    read: [...values].map((value) => ({
      value,
      words: together(
        text,
        words.filter((_, place) => taken[place]?.has(value)),
      ),
    })),
    unread: [...unread.map(({ start, end }) => text.slice(start, end)), ...signsIn(text)],
  };
};

type Taken = readonly Set<NodeId>[];

const takeWholeNames = (words: readonly TypedWord[], names: ValueNames, taken: Taken): void => {
  let place = 0;
  while (place < words.length) {
    const found = namesAt(words, place, names);
    const length = found[0]?.stems.length ?? 1;
    for (const { value } of found) for (let step = 0; step < length; step += 1) taken[place + step]?.add(value);
    place += length;
  }
};

/** All that go by the longest name that stands here; by a part of a name, the first. */
const namesAt = (words: readonly TypedWord[], place: number, { beginningWith }: ValueNames): readonly ValueName[] => {
  const word = words[place];
  if (!word) return [];
  const standing = (beginningWith.get(word.stem) ?? []).filter(({ stems }) =>
    stems.every((stem, step) => words[place + step]?.stem === stem),
  );
  const [best] = standing;
  if (!best || (best.stems.length === 1 && !isTelling(word))) return [];
  return best.isWhole ? standing.filter(({ isWhole, stems }) => isWhole && stems.length === best.stems.length) : [best];
};

const takeNeighbours = (words: readonly TypedWord[], { valuesWith }: ValueNames, taken: Taken): void => {
  for (const [place, word] of words.entries()) {
    if (taken[place]?.size !== 0 || !isTelling(word)) continue;
    for (const beside of [place - 1, place + 1])
      for (const value of taken[beside] ?? []) if (valuesWith.get(word.stem)?.has(value)) taken[place]?.add(value);
  }
};

/** Of so many letters a word says enough to stand for a name that it begins. */
const longEnough = 7;
/** A word that begins the names of more values than this tells none of them. */
const mostMeant = 2;

const takeBeginnings = (words: readonly TypedWord[], { beginningWith, valuesWith }: ValueNames, taken: Taken): void => {
  for (const [place, word] of words.entries()) {
    if (taken[place]?.size !== 0 || word.stem.length < longEnough || !isTelling(word)) continue;
    if ((valuesWith.get(word.stem)?.size ?? 0) > mostMeant) continue;
    const shortest = (beginningWith.get(word.stem) ?? []).at(-1);
    const first = beginningWith.get(word.stem)?.find(({ stems }) => stems.length === shortest?.stems.length);
    if (first) taken[place]?.add(first.value);
  }
};

/** Short words are never forgiven: too much is near them. */
const shortestMended = 6;

const mended = (word: TypedWord, { stems, valuesWith }: ValueNames): TypedWord => {
  const { stem } = word;
  if (stem.length < shortestMended || valuesWith.has(stem) || !isTelling(word) || /\p{N}/u.test(stem)) return word;
  const meant = stems.find((known) => known[0] === stem[0] && isOneTypoAway(known, stem));
  return meant ? { ...word, stem: meant } : word;
};

/** Emoji, each once: they may say something, but never to the guide. */
const signsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/gu)),
];

/** Words that stand side by side as they were typed, others with dots between; what is said again stands once. */
const together = (text: string, words: readonly TypedWord[]): string => {
  const runs: { start: number; end: number; stems: string[] }[] = [];
  for (const { start, end, stem } of words) {
    const last = runs.at(-1);
    if (last && /^[^\p{L}\p{N}]*$/u.test(text.slice(last.end, start)) && !last.stems.includes(stem)) {
      last.end = end;
      last.stems.push(stem);
    } else runs.push({ start, end, stems: [stem] });
  }
  const said = new Map(runs.toReversed().map((run) => [run.stems.join(' '), run]));
  return [...said.values()]
    .toReversed()
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ');
};
