import type { LinePath, Point } from './line-path.ts';
import { boxOf, type Row } from './drawn-column.ts';

/** A path as Cytoscape takes it: ends from the middle of their node, controls along and beside the line of the middles. */
export interface LineGeometry {
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

export const lineGeometry = (path: LinePath, from: Row, to: Row): LineGeometry => {
  const origin = middleOf(from);
  const along = minus(middleOf(to), origin);
  const length = Math.hypot(along.x, along.y);
  const controls = path.controls.map((control) => minus(control, origin));
  return {
    start: pair(minus(path.start, origin)),
    end: pair(minus(path.end, middleOf(to))),
    weights: controls.map(({ x, y }) => (x * along.x + y * along.y) / length ** 2),
    distances: controls.map(({ x, y }) => (y * along.x - x * along.y) / length),
  };
};

export const middleOf = (row: Row): Point => {
  const { left, right } = boxOf(row);
  return { x: (left + right) / 2, y: row.y };
};

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });

const pair = ({ x, y }: Point): readonly [number, number] => [x, y];
