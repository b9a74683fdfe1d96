import { createElement, type ReactElement } from 'react';
import type { Shape } from '#contracts/registry-shape.ts';
import { shapeGeometry } from '#contracts/shape-geometry.ts';

const shapeOf = (shape: Shape): ReactElement => {
  const { element, attributes } = shapeGeometry[shape];
  return createElement(element, attributes);
};

/** A kind's shape on a 12 × 12 grid, in the current colour. */
export const shapes: Readonly<Record<Shape, ReactElement>> = {
  rectangle: shapeOf('rectangle'),
  'rounded-square': shapeOf('rounded-square'),
  diamond: shapeOf('diamond'),
  circle: shapeOf('circle'),
  triangle: shapeOf('triangle'),
  hexagon: shapeOf('hexagon'),
  ring: shapeOf('ring'),
};
