import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { CanvasDrawing } from '#client/canvas/graph-canvas-props.ts';

interface Slot {
  /** What the map has drawn, for files; null where no map is on the page. */
  readonly drawing: CanvasDrawing | null;
  readonly onDrawing: (drawing: CanvasDrawing | null) => void;
}

const DrawingContext = createContext<Slot>({ drawing: null, onDrawing: () => undefined });

export const useDrawing = (): Slot => use(DrawingContext);

/** Hands what the map draws to those who make files of it. */
export const DrawingProvider = ({ children }: { readonly children: ReactNode }) => {
  const [drawing, onDrawing] = useState<CanvasDrawing | null>(null);
  const slot = useMemo(() => ({ drawing, onDrawing }), [drawing]);
  return <DrawingContext value={slot}>{children}</DrawingContext>;
};
