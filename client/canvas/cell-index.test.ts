import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellIndex } from './cell-index.ts';
import type { Point } from './line-path.ts';

const cell = { width: 10, height: 4 };

const near = (points: readonly Point[], place: Point): number[] => {
  const index = new CellIndex(points.length, cell);
  index.take(points);
  const found: number[] = [];
  index.forEachNear(place, (at) => found.push(at));
  return found;
};

const aPoint = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -30, max: 30 }) });

describe('points by their cells', () => {
  it('finds those in the nine cells around a point, each once, and no other', () => {
    fc.assert(
      fc.property(fc.array(aPoint), aPoint, (points, place) => {
        const isNear = ({ x, y }: Point): boolean =>
          Math.abs(Math.floor(x / cell.width) - Math.floor(place.x / cell.width)) <= 1 &&
          Math.abs(Math.floor(y / cell.height) - Math.floor(place.y / cell.height)) <= 1;
        const expected = points.flatMap((point, at) => (isNear(point) ? [at] : []));
        expect(near(points, place).toSorted((one, other) => one - other)).toEqual(expected);
      }),
    );
  });

  it('gives those of a cell in their order, and forgets where they lay before', () => {
    const index = new CellIndex(3, cell);
    index.take([
      { x: 1, y: 1 },
      { x: 2, y: 1 },
      { x: 3, y: 1 },
    ]);
    index.take([
      { x: 5, y: 1 },
      { x: 500, y: 1 },
      { x: 6, y: 2 },
    ]);
    const found: number[] = [];
    index.forEachNear({ x: 0, y: 0 }, (at) => found.push(at));
    expect(found).toEqual([0, 2]);
  });
});
