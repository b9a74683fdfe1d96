import type { Point } from './line-path.ts';

export const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** How far points lie from their middle, as a root mean square. */
export const spreadOf = (points: readonly Point[]): number => {
  const middle = middleOf(points);
  const squares = points.reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, points.length));
};
