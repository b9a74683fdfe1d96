import type { Size } from './whole-view.ts';

/** A part of a picture, in its own px: bands from the top to the bottom, each in tiles from the left to the right. */
export interface Band {
  readonly top: number;
  readonly height: number;
  readonly tiles: readonly { readonly left: number; readonly width: number }[];
}

/** No browser refuses a canvas of so many px a side. */
export const longestSide = 4096;

/** What a band may hold at once: its pixels, four bytes each. */
const bandBytes = 64 * 1024 * 1024;

/** Cuts a picture of any size into what can be drawn and held at once. */
export const bandsOf = ({ width, height }: Size): Band[] => {
  const tallest = Math.max(1, Math.min(longestSide, Math.floor(bandBytes / (width * 4))));
  const tiles = steps(width, longestSide).map(({ from, length }) => ({ left: from, width: length }));
  return steps(height, tallest).map(({ from, length }) => ({ top: from, height: length, tiles }));
};

const steps = (whole: number, longest: number): { from: number; length: number }[] =>
  Array.from({ length: Math.ceil(whole / longest) }, (_, at) => ({
    from: at * longest,
    length: Math.min(longest, whole - at * longest),
  }));
