import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import './canvas.css';
import type { GraphCanvasProps } from './graph-canvas-props.ts';
import { focusPressedRow } from './focus-row.ts';
import { KeyboardLayer } from './keyboard-layer.tsx';
import type { DrawnColumn } from './drawn-column.ts';
import { foldAt } from './fold-at.ts';
import { LayingOut } from './laying-out.tsx';
import { documented } from './network-places.ts';
import { PointsLayer } from './points-layer.tsx';
import { stepsOf } from './steps-of.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineLayer } from './timeline-layer.tsx';
import type { SurfaceEvents } from './surface.ts';
import { useDrawing } from './use-drawing.ts';
import { usePlaced } from './use-placed.ts';
import { useSize } from './use-size.ts';
import { useSurface } from './use-surface.ts';
import { useLabelWidths } from './use-label-widths.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** The picture. Cytoscape paints marks and lines; heads, focus and names are HTML over it. */
export const GraphCanvas = ({ picture, arrangement, light, theme, events, onDrawing }: GraphCanvasProps) => {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [surface, attach] = useSurface({ host, layer });
  const size = useSize(host);
  const widths = useLabelWidths();
  const { placed, working } = usePlaced({ picture, arrangement, size, widths, onPlace: events.onPlace });
  useDrawing({ placed, light, theme, widths }, onDrawing);
  const [reached, setReached] = useState<string | null>(null);
  const steps = useMemo(() => placed && stepsOf(placed), [placed]);
  const { chosen, lit, lines } = light;
  const { onUnfold } = events;
  const unfold = useCallback(({ column, folded }: DrawnColumn) => onUnfold({ column, ids: folded }), [onUnfold]);
  const unfoldUndated = useCallback((ids: readonly string[]) => onUnfold({ column: 'undated', ids }), [onUnfold]);
  const isDrawn = (id: string): boolean => placed?.around.nodes.has(id) ?? false;
  const press = useEffectEvent((id: string | null) => {
    const folded = placed && foldAt(placed, id);
    if (folded) onUnfold(folded);
    else events.onChoose(id);
    const row = id && (steps?.standsAt(id) ?? steps?.standsAt(placed?.around.edges.get(id)?.from ?? ''));
    if (!row || !layer.current) return;
    // Marks have no buttons until they are reached.
    if (placed?.form === 'points') flushSync(() => setReached(row));
    // So that keys go on from what was pressed.
    focusPressedRow(layer.current, row);
  });
  const tell = useEffectEvent((told: (now: SurfaceEvents) => void) =>
    told({
      onPress: press,
      onToggle: (id) => (isDrawn(id) ? events.onToggle(id) : press(id)),
      onSelect: (ids) => events.onSelect(ids.filter(isDrawn)),
      onExpand: (id) => isDrawn(id) && events.onExpand(id),
      onMenu: (id, at) => isDrawn(id) && events.onMenu(id, at),
      onDrop: (id, places) => events.onPlace({ ...arrangement.positions, ...documented(places) }, id),
    }),
  );

  useEffect(
    () =>
      surface?.listen({
        onPress: (id) => tell(({ onPress }) => onPress(id)),
        onToggle: (id) => tell(({ onToggle }) => onToggle(id)),
        onSelect: (ids) => tell(({ onSelect }) => onSelect(ids)),
        onExpand: (id) => tell(({ onExpand }) => onExpand(id)),
        onMenu: (id, at) => tell(({ onMenu }) => onMenu(id, at)),
        onDrop: (id, places) => tell(({ onDrop }) => onDrop(id, places)),
      }),
    [surface],
  );
  useEffect(() => surface?.paint(theme), [surface, theme]);
  useEffect(() => surface?.askForLines(lines), [surface, lines]);
  useEffect(() => surface?.light({ chosen, lit }), [surface, chosen, lit]);
  useEffect(() => {
    if (placed) surface?.draw(placed);
  }, [surface, placed]);
  // A click on a line, a hit of a search: it must be seen. When only the picture changes, it stays where it is.
  const latest = chosen.at(-1);
  useEffect(() => {
    if (latest) surface?.bringIntoView(latest);
  }, [surface, latest]);

  return (
    <div ref={attach} data-graph-canvas="" className="canvas">
      <div ref={host} className="canvas-host" aria-hidden="true" />
      <div ref={layer} className="canvas-layer">
        {placed?.form === 'rows' && surface && steps ? (
          <KeyboardLayer {...{ placed, steps, surface, chosen, events }} onUnfold={unfold} />
        ) : null}
        {placed?.form === 'timeline' && surface && steps ? (
          <TimelineLayer {...{ placed, steps, surface, chosen, events }} onUnfold={unfoldUndated} />
        ) : null}
        {placed?.form === 'points' && surface && steps ? (
          <PointsLayer {...{ placed, steps, surface, chosen, events, reached }} onReach={setReached} />
        ) : null}
      </div>
      {placed?.form === 'timeline' && placed.layout.scale && surface ? (
        <TimelineAxis
          scale={placed.layout.scale}
          chosen={arrangement.years?.chosen ?? null}
          surface={surface}
          onYears={events.onYears}
        />
      ) : null}
      <LayingOut working={working} />
      {surface ? <ZoomButtons surface={surface} /> : null}
    </div>
  );
};
