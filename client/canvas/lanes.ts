import { lineHeight, tacticLineHeight } from './row-heights.ts';
import type { Span } from './stack-column.ts';
import { type DrawnColumn, type Row, subheadLine } from './drawn-column.ts';

/** A height at which a line can go through a column between its labels, and what a line pays for squeezing through. */
export interface Lane {
  readonly y: number;
  readonly detour: number;
}

/** The lane that takes a line least out of its way. */
export const laneNear = (column: DrawnColumn, wanted: number): number => {
  const cost = ({ y, detour }: Lane): number => Math.abs(y - wanted) + detour;
  return lanesOf(column).reduce((best, one) => (cost(one) < cost(best) ? one : best)).y;
};

const lanesOf = ({ groups, more }: DrawnColumn): readonly Lane[] => {
  const inks = groups.flatMap(({ head, rows }) => [...(head ? [inkOfHead(head)] : []), ...rows.map(inkOf)]);
  const all = more ? [...inks, inkOf(more)] : inks;
  const first = all[0]?.top ?? 0;
  const last = all.at(-1)?.bottom ?? 0;
  const gaps = [
    { top: first - 2 * clear, bottom: first },
    ...all.flatMap(({ bottom }, at) => {
      const below = all[at + 1];
      return below ? [{ top: bottom, bottom: below.top }] : [];
    }),
    { top: last, bottom: last + 2 * clear },
  ];
  return gaps.flatMap(lanesIn);
};

interface Ink {
  readonly top: number;
  readonly bottom: number;
}

const clear = 4;
const betweenLanes = 5;
const narrow = 16;

const inkOf = ({ y, column, lines }: Row): Ink => {
  const count = Math.max(1, lines.length);
  const half = (column === 'tactics' ? count * tacticLineHeight : 12 + (count - 1) * lineHeight) / 2;
  return { top: y - half, bottom: y + half };
};

const inkOfHead = (head: Span): Ink => {
  const { top, height } = subheadLine(head);
  return { top, bottom: top + height };
};

const lanesIn = ({ top, bottom }: Ink): Lane[] => {
  const count = Math.floor((bottom - top - 2 * clear) / betweenLanes);
  if (count < 0) return [{ y: (top + bottom) / 2, detour: narrow }];
  const first = (top + bottom - count * betweenLanes) / 2;
  return Array.from({ length: count + 1 }, (_, lane) => ({ y: first + lane * betweenLanes, detour: 0 }));
};
