import { groupOf, groupTitles } from '#contracts/facets.ts';
import { labelOf } from '#contracts/label.ts';
import type { Grouping } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { WidthOf } from './label-lines.ts';
import type { Point } from './line-path.ts';
import type { Places } from './network-places.ts';
import type { PointGroup, PointsLayout } from './points-layout.ts';
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
  return { size, run, places, labels, widthOf, groups: groupsIn(picture, { grouping, places }) };
};

const groupsIn = (
  picture: Picture,
  { grouping, places }: { grouping: Grouping; places: PointsLayout['places'] },
): PointGroup[] => {
  if (grouping === 'none') return [];
  const titles = groupOf(picture, grouping);
  return groupTitles(picture, grouping).flatMap((title) => {
    const members = [...places].flatMap(([id, place]) => (titles.get(id) === title ? [place] : []));
    const x = members.reduce((sum, place) => sum + place.x, 0) / members.length;
    const y = members.reduce((sum, place) => sum + place.y, 0) / members.length;
    return members.length > 0 ? [{ title, at: { x: Math.round(x), y: Math.round(y) } }] : [];
  });
};
