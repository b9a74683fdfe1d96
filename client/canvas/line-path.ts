import { laneNear } from './lanes.ts';
import { air, type DrawnColumn, type Row } from './drawn-column.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A chain of quadratic curves: each joint lies halfway between two controls. */
export interface LinePath {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

/** Which part of a gap a line bends in, 0 to 1. */
export type Bend = number;

/** Where a line meets a row: at this height, on the left or on the right. */
export interface End {
  readonly row: Row;
  readonly y: number;
  /** From the right it goes up to the label instead of the column's edge: no lines rest there that would be met. */
  readonly close: boolean;
}

export interface Ends {
  readonly from: End;
  readonly to: End;
}

/**
 * S-curves from column edge to column edge, controls at the height of each end. Between columns that aren't neighbours
 * a line goes through the columns in its way between two rows, as through the dummy vertices of a layered drawing
 * (Sugiyama, Tagawa & Toda 1981); within a column it goes out into the gap and back.
 */
export const linePath = ({ from, to }: Ends, columns: readonly DrawnColumn[], bend: Bend): LinePath => {
  if (from.row.column === to.row.column) return bow(from, to, columns);
  const forward = from.row.left < to.row.left;
  const [near, far] = forward ? [from, to] : [to, from];
  const path = curve(near, far, { columns, bend });
  return forward ? path : { start: path.end, controls: path.controls.toReversed(), end: path.start };
};

/** Half the width, as a part of the gap, over which a line turns: more is softer. */
const softness = 0.2;

const curve = (near: End, far: End, { columns, bend }: { columns: readonly DrawnColumn[]; bend: Bend }): LinePath => {
  const edge = { x: edgeOf(near.row, columns), y: near.y };
  const start = near.close ? { x: Math.ceil(near.row.labelRight) + air, y: near.y } : edge;
  const end = { x: far.row.left - air, y: far.y };
  const inTheWay = columns.filter(({ left, right }) => left > edge.x && right < end.x);
  let at = edge;
  const through = inTheWay.flatMap((column) => {
    const middle = (column.left + column.right) / 2;
    const straight = edge.y + ((middle - edge.x) / (end.x - edge.x)) * (end.y - edge.y);
    const y = laneNear(column, straight);
    const entry = { x: column.left - air, y };
    const exit = { x: column.edge, y };
    const turn = sCurve(at, entry, bend);
    at = exit;
    return [...turn, entry, exit];
  });
  // A line from within the column goes straight to its edge before it bends.
  const straightOn = start.x < edge.x ? [{ x: (start.x + edge.x) / 2, y: edge.y }, edge] : [];
  return { start, controls: [...straightOn, ...through, ...sCurve(at, end, bend)], end };
};

const edgeOf = ({ column, right }: Row, columns: readonly DrawnColumn[]): number =>
  columns.find((drawn) => drawn.column === column)?.edge ?? right;

const sCurve = (start: Point, end: Point, bend: Bend): Point[] => {
  const at = (part: number): number => start.x + (end.x - start.x) * part;
  return [
    { x: at(bend - softness), y: start.y },
    { x: at(bend + softness), y: end.y },
  ];
};

/** Out into the gap on the right and back; from the last column to the left. */
const bow = (from: End, to: End, columns: readonly DrawnColumn[]): LinePath => {
  const { left } = from.row;
  const edge = edgeOf(from.row, columns);
  const next = columns.find((column) => column.left > left);
  const previous = columns.findLast((column) => column.left < left);
  const reach = next ? next.left - edge : previous ? left - previous.edge : 64;
  const depth = Math.min(12 + Math.abs(to.y - from.y) * 0.12, reach * 0.6);
  const x = next ? edge : left - air;
  const out = next ? x + depth : x - depth;
  return {
    start: { x, y: from.y },
    controls: [
      { x: out, y: from.y },
      { x: out, y: to.y },
    ],
    end: { x, y: to.y },
  };
};

/** The path as points close enough together to tell what it touches. */
export const pointsOn = ({ start, controls, end }: LinePath, perCurve = 12): Point[] => {
  const points = [start];
  controls.forEach((control, at) => {
    const from = points.at(-1) ?? start;
    const next = controls[at + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end;
    for (let step = 1; step <= perCurve; step += 1)
      points.push(onQuadratic(from, control, { to, part: step / perCurve }));
  });
  return points;
};

const onQuadratic = (from: Point, control: Point, { to, part }: { to: Point; part: number }): Point => {
  const rest = 1 - part;
  const mix = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * part * b + part * part * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
};
