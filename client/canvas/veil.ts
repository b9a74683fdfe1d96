import type { Core, ElementDefinition } from 'cytoscape';
import type { PointsLayout } from './points-layout.ts';

/** Not an id of the graph: these have no space in them. */
const veilId = 'the veil';

/** Beyond the outermost marks, for their labels, in px at zoom 1. */
const margin = 400;

/**
 * A sheet of the ground's colour over everything but what is lit. It makes a large picture step back at once, where a
 * class on each of its elements would take long. No larger than the picture: Cytoscape keeps images of what it has
 * drawn, and gives that up for what is too large.
 */
export const veilOver = ({ places }: PointsLayout): ElementDefinition => {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { x, y } of places.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {
    group: 'nodes',
    classes: 'veil',
    grabbable: false,
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    data: { id: veilId, width: right - left + 2 * margin, height: bottom - top + 2 * margin },
  };
};

export const toggleVeil = (cy: Core, seen: boolean): void => {
  cy.getElementById(veilId).toggleClass('seen', seen);
};
