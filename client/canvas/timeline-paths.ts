import type { Edge } from '#contracts/graph.ts';
import type { LinePath, Point } from './line-path.ts';
import type { Row } from './drawn-column.ts';
import type { Timeline } from './timeline.ts';

/** From the left of a row to the middle of its mark. */
const markMiddle = 5.5;

/** What a line leaves free around the middle of a mark. */
const markRadius = 9;

/** The paths of links: from mark to mark, a curve that bows to one side, so that two between the same things part. */
export const timelinePaths = ({ rowOf }: Timeline, edges: Iterable<Edge>): ReadonlyMap<string, LinePath> =>
  new Map(
    [...edges].flatMap((edge): [string, LinePath][] => {
      const from = rowOf(edge.from);
      const to = rowOf(edge.to);
      return from && to && from !== to ? [[edge.id, curveBetween(markOf(from), markOf(to))]] : [];
    }),
  );

const markOf = ({ left, y }: Row): Point => ({ x: left + markMiddle, y });

const curveBetween = (from: Point, to: Point): LinePath => {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y);
  const bow = Math.min(48, length * 0.18);
  // Across the way, to its left: the way back bows to the other side.
  const control = {
    x: (from.x + to.x) / 2 + (along.y / length) * bow,
    y: (from.y + to.y) / 2 - (along.x / length) * bow,
  };
  return { start: towards(from, control), controls: [control], end: towards(to, control) };
};

const towards = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = Math.min(markRadius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};
