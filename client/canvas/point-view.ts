import type { Area } from './drawing.ts';
import { labelHeight, labelStart, type PointsLayout } from './points-layout.ts';
import type { View } from './whole-view.ts';

/** What is free around the picture, and on the right for the labels of the outermost marks, in px of the screen. */
const around = 32;
const forLabels = 140;

/** All of a network in the middle of the canvas, never larger than life. */
export const pointView = ({ places, size }: Pick<PointsLayout, 'places' | 'size'>): View => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { zoom: 1, pan: { x: 0, y: 0 } };
  const room = {
    width: Math.max(1, size.width - 2 * around - Math.min(forLabels, size.width / 4)),
    height: Math.max(1, size.height - 2 * around),
  };
  const zoom = Math.min(1, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top));
  return {
    zoom,
    pan: {
      x: around + (room.width - (right - left) * zoom) / 2 - left * zoom,
      y: around + (room.height - (bottom - top) * zoom) / 2 - top * zoom,
    },
  };
};

/** A mark with its label. */
export const pointArea = (id: string, { places, labels, widthOf }: PointsLayout): Area | undefined => {
  const place = places.get(id);
  if (!place) return undefined;
  return {
    left: place.x - labelStart,
    right: place.x + labelStart + widthOf(labels.get(id) ?? ''),
    top: place.y - labelHeight / 2,
    height: labelHeight,
  };
};
