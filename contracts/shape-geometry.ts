import type { Shape } from './registry-shape.ts';

/** An SVG element with its attributes, on a grid of 12 × 12, in the current colour. */
export interface Geometry {
  readonly element: 'rect' | 'path' | 'circle';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The shapes of kinds. Every shape has about the same area. */
export const shapeGeometry: Readonly<Record<Shape, Geometry>> = {
  rectangle: { element: 'rect', attributes: { x: 2, y: 1, width: 8, height: 10 } },
  'rounded-square': { element: 'rect', attributes: { x: 0.5, y: 0.5, width: 11, height: 11, rx: 2.5 } },
  diamond: { element: 'path', attributes: { d: 'M6 0 12 6 6 12 0 6Z' } },
  circle: { element: 'circle', attributes: { cx: 6, cy: 6, r: 5.25 } },
  triangle: { element: 'path', attributes: { d: 'M6 0.75 11.5 11H0.5Z' } },
  hexagon: { element: 'path', attributes: { d: 'M3 0.8H9L12 6 9 11.2H3L0 6Z' } },
  ring: {
    element: 'circle',
    attributes: { cx: 6, cy: 6, r: 4.5, fill: 'none', stroke: 'currentColor', strokeWidth: 2 },
  },
};
