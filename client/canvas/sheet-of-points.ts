import { titleScale } from './group-headings.ts';
import type { LinePath, Point } from './line-path.ts';
import type { PlacedPoints } from './placed-picture.ts';
import { pointNames, rankOf, zoomStepOf } from './point-names.ts';
import { labelStart } from './points-layout.ts';
import type { Sheet, SheetArea, SheetBox, SheetLine, SheetMark, SheetText } from './sheet.ts';
import { sheetMargin } from './sheet-rows.ts';

/** The network as figures. */
export const sheetOfPoints = ({ layout, around, pins }: PlacedPoints): Sheet => {
  const { places, labels, widthOf, groups } = layout;
  const things = [...places].flatMap(([id, at]) => {
    const node = around.nodes.get(id);
    return node ? [{ id, at, kind: node.kind, label: labels.get(id) ?? '' }] : [];
  });
  const named = pointNames(rankOf(layout, around), layout, zoomStepOf(1));
  const areas = things.map(({ id, at, kind, label }): SheetArea => ({
    id,
    kind,
    left: at.x - reach,
    right: Math.ceil(at.x + labelStart + widthOf(label) + 4),
    top: at.y - reach,
    bottom: at.y + reach,
  }));
  const titles = groups.map(({ title, at }): SheetBox => {
    const half = Math.ceil((widthOf(title) * titleScale) / 2);
    return { left: at.x - half, right: at.x + half, top: at.y - 10, bottom: at.y + 10 };
  });
  return {
    box: {
      left: least([...areas, ...titles].map(({ left }) => left)) - sheetMargin,
      top: least([...areas, ...titles].map(({ top }) => top)) - sheetMargin,
      right: -least([...areas, ...titles].map(({ right }) => -right)) + sheetMargin,
      bottom: -least([...areas, ...titles].map(({ bottom }) => -bottom)) + sheetMargin,
    },
    texts: [
      ...groups.map(({ title, at }): SheetText => ({ role: 'group', id: null, ...at, lines: [title] })),
      ...things
        .filter(({ id }) => named.has(id))
        .map(({ id, at, label }): SheetText => ({ role: 'label', id, x: at.x + labelStart, y: at.y, lines: [label] })),
    ],
    marks: things.map(({ id, at, kind, label }): SheetMark => ({
      id,
      kind,
      hollow: 'none',
      pinned: pins.has(id),
      unwritten: named.has(id) ? null : label,
      ...at,
    })),
    bars: [],
    rules: [],
    lines: [...around.edges.values()].flatMap((edge): SheetLine[] => {
      const from = places.get(edge.from);
      const to = places.get(edge.to);
      return from && to && from !== to ? [{ edge, path: straight(from, to), inset: 0, rests: true }] : [];
    }),
    areas,
    rowOf: (id) => (places.has(id) ? id : undefined),
  };
};

/** From the middle of a mark to the edge of what is a thing's. */
const reach = 9;

const straight = (from: Point, to: Point): LinePath => ({
  start: shortOf(from, to),
  controls: [],
  end: shortOf(to, from),
});

/** A line ends before the mark that it leads to. */
const shortOf = (end: Point, from: Point): Point => {
  const length = Math.hypot(from.x - end.x, from.y - end.y);
  const part = length === 0 ? 0 : Math.min(reach, length / 2) / length;
  return { x: end.x + (from.x - end.x) * part, y: end.y + (from.y - end.y) * part };
};

const least = (numbers: readonly number[]): number =>
  numbers.reduce((lowest, one) => Math.min(lowest, one), numbers[0] ?? 0);
