import type { Core, EventObject } from 'cytoscape';

/** Long enough that crossing the picture lights nothing, in milliseconds. */
const hoverDelay = 80;

/** Tells what the pointer rests on, a row or a line, and null once it rests on nothing. */
export const startHover = (cy: Core, onPoint: (id: string | null) => void): (() => void) => {
  const host = cy.container();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (id: string | null): void => {
    clearTimeout(timer);
    timer = setTimeout(() => onPoint(id), hoverDelay);
  };
  const over = (event: EventObject): void => {
    host?.style.setProperty('cursor', 'pointer');
    settle(String(event.target.id()));
  };
  const out = (): void => {
    host?.style.removeProperty('cursor');
    settle(null);
  };
  cy.on('mouseover', 'node, edge', over);
  cy.on('mouseout', 'node, edge', out);
  return () => {
    clearTimeout(timer);
    cy.off('mouseover', 'node, edge', over);
    cy.off('mouseout', 'node, edge', out);
  };
};
