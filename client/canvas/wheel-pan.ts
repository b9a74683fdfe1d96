import type { Core } from 'cytoscape';

/** What is free to be seen: below the top of the screen, in px, and down to a foot in px at zoom 1. */
interface Reach {
  readonly top: number;
  readonly foot: number;
}

/** The wheel moves the picture as it moves a page, and zooms with Ctrl or ⌘ alone. Returns how to stop. */
export const startWheelPan = (cy: Core, reach: () => Reach): (() => void) => {
  const frame = cy.container()?.parentElement;
  if (!frame) return () => undefined;
  const turn = (event: WheelEvent): void => {
    // A pinch on a touchpad comes as a wheel with Ctrl.
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const { top, foot } = reach();
    const least = Math.min(top, cy.height() - foot * cy.zoom());
    const sideways = event.shiftKey && event.deltaX === 0;
    const y = cy.pan().y - (sideways ? 0 : event.deltaY * unit);
    cy.pan({
      x: cy.pan().x - (sideways ? event.deltaY : event.deltaX) * unit,
      y: Math.min(Math.max(y, least), Math.max(top, cy.pan().y)),
    });
  };
  // Before Cytoscape hears of it.
  frame.addEventListener('wheel', turn, { capture: true, passive: false });
  return () => frame.removeEventListener('wheel', turn, { capture: true });
};
