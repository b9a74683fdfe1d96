import { groupOf, groupTitles } from '#contracts/facets.ts';
import { labelOf } from '#contracts/label.ts';
import type { Grouping } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';
import { groupHeadings } from './group-headings.ts';
import type { WidthOf } from './label-lines.ts';
import type { Point } from './line-path.ts';
import type { Places } from './network-places.ts';
import type { PointsLayout } from './points-layout.ts';
import { pointView } from './point-view.ts';
import type { Size } from './whole-view.ts';

interface Setting {
  readonly places: Places;
  readonly run: number;
  readonly grouping: Grouping;
  readonly size: Size;
  readonly widthOf: WidthOf;
}

/** The layout of a picture whose things have their places. */
export const placePoints = (
  picture: Picture,
  { places: known, run, grouping, size, widthOf }: Setting,
): PointsLayout => {
  const places = new Map<string, Point>();
  const labels = new Map<string, string>();
  for (const node of picture.nodes) {
    const place = known.get(node.id);
    if (!place) continue;
    places.set(node.id, place);
    labels.set(node.id, labelOf(node));
  }
  const groups = groupHeadings(groupsIn(picture, { grouping, places }), {
    marks: [...places.values()],
    widthOf,
    growth: 1 / pointView({ places, size }).zoom,
  });
  return { size, run, places, labels, widthOf, groups };
};

interface Grouped {
  readonly grouping: Grouping;
  readonly places: PointsLayout['places'];
}

const groupsIn = (picture: Picture, { grouping, places }: Grouped): { title: string; members: Point[] }[] => {
  if (grouping === 'none') return [];
  const titles = groupOf(picture, grouping);
  return groupTitles(picture, grouping).flatMap((title) => {
    const members = [...places].flatMap(([id, place]) => (titles.get(id) === title ? [place] : []));
    return members.length > 0 ? [{ title, members }] : [];
  });
};
