import type { Core, ElementDefinition } from 'cytoscape';
import { patch } from './patch.ts';

/** Larger pictures change at once: each step of a movement would take longer than a frame. */
const mostMoved = 500;
const duration = 250;

/** Makes the canvas hold these elements; what stays glides to its place, until something else is drawn. */
export const moveTo = (cy: Core, elements: readonly ElementDefinition[]): void => {
  cy.nodes().stop(true, false);
  const from = new Map(
    cy
      .nodes('.point')
      .toArray()
      .map((node) => [node.id(), { ...node.position() }]),
  );
  patch(cy, elements);
  if (from.size > mostMoved || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [id, start] of from) {
    const node = cy.getElementById(id);
    const end = { ...node.position() };
    if (node.empty() || (end.x === start.x && end.y === start.y)) continue;
    node.position(start);
    node.animate({ position: end }, { duration, easing: 'ease-out' });
  }
};
