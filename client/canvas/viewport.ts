import type { Core } from 'cytoscape';
import type { Area } from './drawing.ts';
import type { View } from './whole-view.ts';

interface Watchers {
  /** The HTML layer that lies over the canvas, moved and scaled with it. */
  readonly layer: HTMLElement;
  readonly onZoom: (zoom: number) => void;
}

export interface Viewport {
  readonly show: (view: View) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves only if it is out of sight. */
  readonly bringIntoView: (area: Area) => void;
  /** Tells where the picture stands, now and whenever it moves; returns how to stop. */
  readonly onView: (tell: (view: View) => void) => () => void;
  readonly stop: () => void;
}

/** Keeps the HTML layer and whatever depends on the zoom in step with pan and zoom. */
export const startViewport = (cy: Core, { layer, onZoom }: Watchers): Viewport => {
  const follow = (): void => {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    layer.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`);
    layer.style.setProperty('--zoom', String(zoom));
    onZoom(zoom);
  };
  cy.on('viewport', follow);
  follow();
  return {
    show: ({ zoom, pan }) => {
      cy.viewport({ zoom, pan });
    },
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    bringIntoView: (area) => {
      cy.panBy({
        x: outOfSight(area.left, area.right, along(cy, 'x')),
        y: outOfSight(area.top, area.top + area.height, along(cy, 'y')),
      });
    },
    onView: (tell) => {
      const view = (): void => tell({ zoom: cy.zoom(), pan: { ...cy.pan() } });
      cy.on('viewport', view);
      view();
      return () => cy.off('viewport', view);
    },
    stop: () => cy.off('viewport', follow),
  };
};

interface Axis {
  readonly zoom: number;
  readonly pan: number;
  readonly extent: number;
}

const along = (cy: Core, axis: 'x' | 'y'): Axis => ({
  zoom: cy.zoom(),
  pan: cy.pan()[axis],
  extent: axis === 'x' ? cy.width() : cy.height(),
});

/** How far to move so that what lies from one place to another is seen, its beginning before its end. */
const outOfSight = (from: number, to: number, { zoom, pan, extent }: Axis): number => {
  const margin = 8;
  const begins = from * zoom + pan;
  const ends = to * zoom + pan;
  if (begins < margin) return margin - begins;
  return ends > extent - margin ? Math.max(extent - margin - ends, margin - begins) : 0;
};
