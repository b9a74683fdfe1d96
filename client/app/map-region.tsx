import { lazy, Suspense, useMemo } from 'react';
import { registry } from '#contracts/registry.ts';
import { useDrawing } from '#client/app/drawing.tsx';
import { MapSkeleton } from '#client/app/map-skeleton.tsx';
import { useLit } from '#client/app/use-lit.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { yearExtent } from '#client/app/years-filter.tsx';
import type { CanvasEvents } from '#client/canvas/graph-canvas-props.ts';
import { useSystemTheme } from '#client/lib/use-media.ts';
import { usePreload } from '#client/lib/use-preload.ts';
import { clearFilters } from '#client/scene/filters.ts';
import { wholeCollection } from '#client/scene/grow.ts';
import { tallyOf } from '#client/scene/visible.ts';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

const loadCanvas = async () => ({ default: (await import('#client/canvas/graph-canvas.tsx')).GraphCanvas });
const GraphCanvas = lazy(loadCanvas);
const OutlineRegion = lazy(async () => ({ default: (await import('#client/app/outline-region.tsx')).OutlineRegion }));

/** The map in every state it can be in. */
export const MapRegion = ({ events }: { readonly events: CanvasEvents }) => {
  const { scene, step } = useScene();
  const { whole, visible, error, retry } = usePicture(scene);
  usePreload(loadCanvas);

  if (!visible || !whole)
    return error ? (
      <ErrorNote error={error} what="The picture is not here yet. This page keeps trying." onRetry={retry} />
    ) : (
      <MapSkeleton />
    );
  if (whole.nodes.length === 0)
    return scene.document.seeds === 'all' ? (
      <Empty title="Nothing has been loaded yet.">
        Load a collection with <code>npm run load -- FILE</code>; the page will show it by itself.
      </Empty>
    ) : (
      <Empty title="Nothing of this view is in the collection.">
        <Button onClick={() => step('Showed the whole collection', wholeCollection)}>Show the whole collection</Button>
      </Empty>
    );
  if (tallyOf(registry, visible).things === 0)
    return (
      <Empty title="Everything is filtered out.">
        <Button onClick={() => step('Showed all that was hidden', clearFilters)}>Show all of it</Button>
      </Empty>
    );
  return (
    <ErrorBoundary
      what="The map could not be drawn. Here is its outline."
      onRetry={() => window.location.reload()}
      instead={
        <Suspense fallback={<MapSkeleton />}>
          <OutlineRegion />
        </Suspense>
      }
    >
      <Suspense fallback={<MapSkeleton />}>
        <DrawnMap events={events} />
      </Suspense>
    </ErrorBoundary>
  );
};

const DrawnMap = ({ events }: { readonly events: CanvasEvents }) => {
  const { scene } = useScene();
  const { whole, visible } = usePicture(scene);
  const lit = useLit(scene, { visible });
  const system = useSystemTheme();
  const { onDrawing } = useDrawing();
  const { layout, grouping, positions, pins, selection, lines, filters } = scene.document;
  const extent = useMemo(() => whole && yearExtent(whole), [whole]);
  const chosenYears = filters.years ?? null;
  const arrangement = useMemo(
    () => ({ layout, grouping, positions, pins, years: extent ? { extent, chosen: chosenYears } : null }),
    [layout, grouping, positions, pins, extent, chosenYears],
  );
  const light = useMemo(() => ({ chosen: selection, lit, lines }), [selection, lit, lines]);
  if (!visible) return null;
  return (
    <GraphCanvas
      picture={visible}
      arrangement={arrangement}
      light={light}
      theme={scene.theme ?? system}
      events={events}
      onDrawing={onDrawing}
    />
  );
};
