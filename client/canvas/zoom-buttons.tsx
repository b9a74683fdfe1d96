import { Maximize2, Minus, Plus } from 'lucide-react';
import type { Surface } from './surface.ts';

export const zoomStep = 1.25;

/** For those who have no wheel. Double-click and 0 fit as well. */
export const ZoomButtons = ({ surface }: { readonly surface: Surface }) => (
  <div className="canvas-buttons">
    <button type="button" className="canvas-button" aria-label="Zoom in" onClick={() => surface.zoomBy(zoomStep)}>
      <Plus size={14} aria-hidden />
    </button>
    <button type="button" className="canvas-button" aria-label="Zoom out" onClick={() => surface.zoomBy(1 / zoomStep)}>
      <Minus size={14} aria-hidden />
    </button>
    <button type="button" className="canvas-button" aria-label="Show the whole map" onClick={surface.fit}>
      <Maximize2 size={13} aria-hidden />
    </button>
  </div>
);
