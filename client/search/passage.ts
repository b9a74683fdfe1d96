import type { Hit } from '#contracts/search.ts';

export type Fragment = Hit['fragments'][number];

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A passage cut at its marks, which may overlap or stand beyond its end. */
export const piecesOf = ({ text, marks }: Pick<Fragment, 'text' | 'marks'>): Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const [start, end] = [Math.max(from, done), Math.min(to, text.length)];
    if (start >= end) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
};
