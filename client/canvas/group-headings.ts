import type { WidthOf } from './label-lines.ts';
import type { Point } from './line-path.ts';
import type { Box } from './measure.ts';
import { labelHeight, type PointGroup } from './points-layout.ts';

/** How much larger than a label a title is set. */
export const titleScale = 14 / 12;

interface TitledGroup {
  readonly title: string;
  readonly members: readonly Point[];
}

interface Setting {
  /** Every mark of the picture. */
  readonly marks: readonly Point[];
  readonly widthOf: WidthOf;
  /** How large a px of the screen is in the picture when all of it is seen: titles are as large at any zoom. */
  readonly growth: number;
}

/**
 * A title for each group, over its members and clear of every mark and of the other titles: on the free place nearest to
 * the middle of the group’s upper edge. What is free when the whole is seen is so from nearer, too.
 */
export const groupHeadings = (groups: readonly TitledGroup[], { marks, widthOf, growth }: Setting): PointGroup[] => {
  const taken: Box[] = [];
  return groups.map(({ title, members }) => {
    const half = { x: (widthOf(title) * titleScale * growth) / 2, y: (labelHeight * titleScale * growth) / 2 };
    const boxAt = ({ x, y }: Point): Box => ({
      left: x - half.x,
      right: x + half.x,
      top: y - half.y,
      bottom: y + half.y,
    });
    const wanted = {
      x: members.reduce((sum, { x }) => sum + x, 0) / Math.max(1, members.length),
      y: members.reduce((least, { y }) => Math.min(least, y), Infinity) - markReach - half.y,
    };
    const reach = { x: farthest * stepAside * growth + half.x, y: (farthest + 1) * half.y };
    const near = marks.filter(
      ({ x, y }) => Math.abs(x - wanted.x) < reach.x + markReach && Math.abs(y - wanted.y) < reach.y + markReach,
    );
    const isFree = (at: Point): boolean => {
      const box = boxAt(at);
      return near.every((mark) => !overlap(box, aroundMark(mark))) && taken.every((other) => !overlap(box, other));
    };
    const places = isFree(wanted) ? [wanted] : placesAround(wanted, { x: stepAside * growth, y: half.y });
    const at = places.find(isFree) ?? wanted;
    taken.push(boxAt(at));
    return { title, at: { x: Math.round(at.x), y: Math.round(at.y) } };
  });
};

/** From the middle of a mark to where it is clear of it, that of a pinned one too. */
const markReach = 11;
const stepAside = 12;
const farthest = 24;

/** A place and those about it, on a grid, the nearest first. */
const placesAround = ({ x, y }: Point, step: Point): Point[] => {
  const offsets = Array.from({ length: 2 * farthest + 1 }, (_, at) => at - farthest);
  return offsets
    .flatMap((right) => offsets.map((down) => ({ x: right * step.x, y: down * step.y })))
    .toSorted(
      (one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y) || one.y - other.y || one.x - other.x,
    )
    .map((offset) => ({ x: x + offset.x, y: y + offset.y }));
};

const aroundMark = ({ x, y }: Point): Box => ({
  left: x - markReach,
  right: x + markReach,
  top: y - markReach,
  bottom: y + markReach,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
