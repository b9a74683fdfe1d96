import type { ReactElement } from 'react';
import type { Shape } from '#contracts/registry-shape.ts';

/** A kind's shape on a 12 × 12 grid, in the current colour. Every shape has about the same area. */
export const shapes: Readonly<Record<Shape, ReactElement>> = {
  rectangle: <rect x="2" y="1" width="8" height="10" />,
  'rounded-square': <rect x="0.5" y="0.5" width="11" height="11" rx="2.5" />,
  diamond: <path d="M6 0 12 6 6 12 0 6Z" />,
  circle: <circle cx="6" cy="6" r="5.25" />,
  triangle: <path d="M6 0.75 11.5 11H0.5Z" />,
  hexagon: <path d="M3 0.8H9L12 6 9 11.2H3L0 6Z" />,
  ring: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
};
