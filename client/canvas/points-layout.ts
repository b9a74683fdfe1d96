import type { WidthOf } from './label-lines.ts';
import type { Point } from './line-path.ts';
import type { Size } from './whole-view.ts';

/** A layout in which each thing is one mark with its label on the right. All in px at zoom 1. */
export interface PointsLayout {
  /** Of the canvas. */
  readonly size: Size;
  /** Counts whole layouts: each is shown as a whole. */
  readonly run: number;
  readonly places: ReadonlyMap<string, Point>;
  /** What each mark is called. */
  readonly labels: ReadonlyMap<string, string>;
  /** How wide a label is set. */
  readonly widthOf: WidthOf;
  /** Titles that stand over their members. */
  readonly groups: readonly PointGroup[];
}

export interface PointGroup {
  readonly title: string;
  readonly at: Point;
}

/** From the middle of a mark to its label. */
export const labelStart = 11;

/** The height of a label, with the air that it needs. */
export const labelHeight = 16;
