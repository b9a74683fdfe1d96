import type { Core } from 'cytoscape';
import { type Detail, detailAt } from './detail.ts';
import type { Row } from './drawn-column.ts';
import type { View } from './whole-view.ts';

interface Watchers {
  /** The HTML layer that lies over the canvas, moved and scaled with it. */
  readonly layer: HTMLElement;
  readonly onDetail: (detail: Detail) => void;
}

export interface Viewport {
  readonly show: (view: View) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves only if the row is out of sight. */
  readonly bringIntoView: (row: Row) => void;
  readonly detail: () => Detail;
  readonly stop: () => void;
}

export const zoomLimits = { least: 0.2, most: 4 } as const;

/** Keeps the HTML layer and the amount of detail in step with pan and zoom. */
export const startViewport = (cy: Core, { layer, onDetail }: Watchers): Viewport => {
  let detail: Detail | null = null;
  const follow = (): void => {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    layer.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`);
    layer.style.setProperty('--zoom', String(zoom));
    const now = detailAt(zoom);
    if (now === detail) return;
    detail = now;
    layer.dataset.detail = now;
    onDetail(now);
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
    bringIntoView: (row) => {
      cy.panBy({
        x: outOfSight(row.left, row.right, along(cy, 'x')),
        y: outOfSight(row.top, row.top + row.height, along(cy, 'y')),
      });
    },
    detail: () => detailAt(cy.zoom()),
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
