import type { PlacedPicture } from './placed-picture.ts';
import type { Sheet } from './sheet.ts';
import { sheetOfPoints } from './sheet-of-points.ts';
import { sheetOfRows } from './sheet-of-rows.ts';
import { sheetOfTimeline } from './sheet-of-timeline.ts';

/** Everything that is drawn of a picture, in sight or not. */
export const sheetOf = (placed: PlacedPicture): Sheet => {
  if (placed.form === 'rows') return sheetOfRows(placed);
  return placed.form === 'timeline' ? sheetOfTimeline(placed) : sheetOfPoints(placed);
};
