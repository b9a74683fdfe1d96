import { useEffect, useEffectEvent, useRef } from 'react';
import type { CanvasDrawing, CanvasLight } from './graph-canvas-props.ts';
import type { Theme } from './palette.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { pngOf } from './png.ts';
import { sheetOf } from './sheet-of.ts';
import { lightFor, noWishes } from './spotlight.ts';
import type { LabelWidths } from './throughline.ts';
import { type SvgDrawing, svgDrawing, svgWhole } from './svg.ts';

interface Drawn {
  readonly placed: PlacedPicture | null;
  readonly light: CanvasLight;
  readonly theme: Theme;
  readonly widths: LabelWidths | null;
}

/** Hands out what draws the scene into a file, as it is when it is asked for. */
export const useDrawing = (drawn: Drawn, onDrawing: ((drawing: CanvasDrawing | null) => void) | undefined): void => {
  const latest = useRef(drawn);
  useEffect(() => {
    latest.current = drawn;
  });
  const tell = useEffectEvent((drawing: CanvasDrawing | null) => onDrawing?.(drawing));
  const isThere = drawn.placed !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    tell({
      svg: (caption) => svgWhole(drawingOf(latest.current, caption)),
      png: async (scale, caption) => pngOf(drawingOf(latest.current, caption), scale),
    });
    return () => tell(null);
  }, [isThere]);
};

const drawingOf = ({ placed, light, theme, widths }: Drawn, caption: readonly string[]): SvgDrawing => {
  if (!placed || !widths) throw new Error('There is no picture to draw.');
  const { chosen, lit, lines } = light;
  return svgDrawing(sheetOf(placed), {
    theme,
    light: lightFor({ ...noWishes, chosen, lit }, placed.around),
    chosen,
    lines,
    caption,
    widthOf: widths.other,
  });
};
