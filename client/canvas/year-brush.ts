import { clampYear, spanOf, xOfYear, yearAt, type Years, type YearScale } from './year-scale.ts';

/** Which end of the chosen span is meant. */
export type YearEnd = 'from' | 'to';

/** A pointer on the axis: where it went down and is now, in px at zoom 1. */
export interface BrushStroke {
  /** The end that it took hold of; null on the bare axis. */
  readonly held: YearEnd | null;
  readonly start: number;
  readonly now: number;
}

/** What a stroke chooses: a span drawn anew, or the held end of the old one moved, past the other if need be. */
export const brushed = ({ held, start, now }: BrushStroke, scale: YearScale, chosen: Years | null): Years => {
  const [from, to] = chosen ?? scale.extent;
  if (held === null) return spanOf(yearAt(scale, start), yearAt(scale, now));
  const kept = held === 'from' ? to : from;
  const moved = xOfYear(scale, held === 'from' ? from : to) + now - start;
  return spanOf(kept, yearAt(scale, moved));
};

/** Where a key takes one end, never past the other; null for keys that mean nothing here. */
export const yearAfterKey = (
  key: string,
  end: YearEnd,
  { years, extent }: { years: Years; extent: Years },
): Years | null => {
  const [from, to] = years;
  const year = end === 'from' ? from : to;
  const [least, most] = end === 'from' ? [extent[0], to] : [from, extent[1]];
  const step = steps[key];
  const wanted = key === 'Home' ? least : key === 'End' ? most : step === undefined ? null : year + step;
  if (wanted === null) return null;
  const next = clampYear(wanted, [least, most]);
  return end === 'from' ? [next, to] : [from, next];
};

/** All years are no choice. */
export const choiceOf = ([from, to]: Years, [first, last]: Years): Years | null =>
  from <= first && to >= last ? null : [from, to];

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};
