import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import './canvas.css';
import type { GraphCanvasProps } from './graph-canvas-props.ts';
import { focusPressedRow } from './focus-row.ts';
import { KeyboardLayer } from './keyboard-layer.tsx';
import { neighbourhoodOf } from './neighbourhood.ts';
import { type DrawnColumn, moreRowOf } from './drawn-column.ts';
import { throughline } from './throughline.ts';
import { useSize } from './use-size.ts';
import { useSurface } from './use-surface.ts';
import { useLabelWidths } from './use-label-widths.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** The picture. Cytoscape paints rows and lines; heads, focus and names are HTML over it. */
export const GraphCanvas = ({ picture, chosen, lit, lines, theme, onChoose, onUnfold }: GraphCanvasProps) => {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [surface, attach] = useSurface({ host, layer });
  const size = useSize(host);
  const widths = useLabelWidths();
  const placed = useMemo(
    () => size && widths && { layout: throughline(picture, size, widths), around: neighbourhoodOf(picture) },
    [picture, size, widths],
  );
  const unfold = useCallback(({ column, folded }: DrawnColumn) => onUnfold(column, folded), [onUnfold]);
  const press = useEffectEvent((id: string | null) => {
    const folding = placed?.layout.columns.find(({ column }) => moreRowOf(column) === id);
    if (folding) unfold(folding);
    else onChoose(id);
    const row = id && (placed?.layout.rows.get(id) ?? placed?.layout.rowOf(placed.around.edges.get(id)?.from ?? ''));
    // So that keys go on from what was pressed.
    if (row && layer.current) focusPressedRow(layer.current, row.id);
  });

  useEffect(() => surface?.onPress((id) => press(id)), [surface]);
  useEffect(() => surface?.paint(theme), [surface, theme]);
  useEffect(() => surface?.askForLines(lines), [surface, lines]);
  useEffect(() => surface?.light({ chosen, lit }), [surface, chosen, lit]);
  useEffect(() => {
    if (placed) surface?.draw(placed);
  }, [surface, placed]);
  // A click on a line, a hit of a search: it must be seen. When only the picture changes, it stays where it is.
  useEffect(() => {
    if (chosen) surface?.bringIntoView(chosen);
  }, [surface, chosen]);

  return (
    <div ref={attach} data-graph-canvas="" className="canvas">
      <div ref={host} className="canvas-host" aria-hidden="true" />
      <div ref={layer} className="canvas-layer">
        {placed && surface ? (
          <KeyboardLayer {...placed} surface={surface} chosen={chosen} onChoose={onChoose} onUnfold={unfold} />
        ) : null}
      </div>
      {surface ? <ZoomButtons surface={surface} /> : null}
    </div>
  );
};
