import type { Core, EventObject } from 'cytoscape';

/** Tells which nodes a box that is drawn with Shift held touches. */
export const startSelecting = (cy: Core, onSelect: (ids: readonly string[]) => void): (() => void) => {
  let within: string[] = [];
  const collect = ({ target }: EventObject): void => {
    within.push(String(target.id()));
  };
  // Cytoscape tells of the end of a box before it tells what is in it.
  const settle = (): void =>
    queueMicrotask(() => {
      if (within.length > 0) onSelect(within);
      within = [];
    });
  cy.on('box', 'node', collect);
  cy.on('boxend', settle);
  return () => {
    cy.off('box', 'node', collect);
    cy.off('boxend', settle);
  };
};
