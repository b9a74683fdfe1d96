import { rounded, scoreOf } from '#contracts/score.ts';
import { citationWeight, type Kin, type Tie, wordsWeight } from './kin.ts';

/** What a part of a score stands for, and what it adds, in thousandths of a whole. */
export type Share = { readonly value: number } & (
  | { readonly reason: 'shared'; readonly tie: Tie }
  /** What adds too little to be named, taken together. */
  | { readonly reason: 'rest'; readonly ties: readonly Tie[] }
  | { readonly reason: 'citation' }
  | { readonly reason: 'words' }
);

/** So many shared things are named each; the rest is one part. */
const mostNamed = 12;

/** The parts of a score, what adds most first. What rounds to nothing is left out. */
export const sharesOf = ({ ties, cites, likeness }: Kin, whole: number): Share[] => {
  const sorted = ties.toSorted(byValue);
  const named = sorted.slice(0, mostNamed).filter(({ value }) => rounded(value / whole) > 0);
  const rest = sorted.slice(named.length);
  const shares: Share[] = [
    ...named.map((tie): Share => ({ reason: 'shared', tie, value: rounded(tie.value / whole) })),
    { reason: 'rest', ties: rest, value: rounded(rest.reduce((sum, { value }) => sum + value, 0) / whole) },
    { reason: 'citation', value: cites ? rounded(citationWeight / whole) : 0 },
    { reason: 'words', value: rounded((wordsWeight * likeness) / whole) },
  ];
  return withinOne(shares.filter(({ value }) => value > 0).toSorted((one, other) => other.value - one.value));
};

const byValue = (one: Tie, other: Tie): number => other.value - one.value || (one.node < other.node ? -1 : 1);

/** Parts that are rounded up may come to more than a whole together: the largest gives way. */
const withinOne = (shares: readonly Share[]): Share[] => {
  const excess = scoreOf(shares) - 1;
  const [first, ...others] = shares;
  return first && excess > 0 ? [{ ...first, value: rounded(first.value - excess) }, ...others] : [...shares];
};
