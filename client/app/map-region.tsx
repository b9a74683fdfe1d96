import { lazy, Suspense } from 'react';
import { registry } from '#contracts/registry.ts';
import { MapSkeleton } from '#client/app/map-skeleton.tsx';
import type { Unfolded } from '#client/app/panel-content.ts';
import { useLit } from '#client/app/use-lit.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSystemTheme } from '#client/lib/use-media.ts';
import { usePreload } from '#client/lib/use-preload.ts';
import { Outline } from '#client/outline/outline.tsx';
import { choose, clearFilters, letGo } from '#client/scene/scene.ts';
import { tallyOf } from '#client/scene/visible.ts';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

const loadCanvas = async () => ({ default: (await import('#client/canvas/graph-canvas.tsx')).GraphCanvas });
const GraphCanvas = lazy(loadCanvas);

/** The map in every state it can be in. */
export const MapRegion = ({ onUnfold }: { readonly onUnfold: (unfolded: Unfolded) => void }) => {
  const { scene, change } = useScene();
  const { whole, visible, error, retry } = usePicture(scene);
  const system = useSystemTheme();
  usePreload(loadCanvas);
  const lit = useLit(scene, { whole, visible });

  if (!visible || !whole)
    return error ? (
      <ErrorNote error={error} what="The picture is not here yet. This page keeps trying." onRetry={retry} />
    ) : (
      <MapSkeleton />
    );
  if (whole.nodes.length === 0)
    return (
      <Empty title="Nothing has been loaded yet.">
        Load a collection with <code>npm run load -- FILE</code>; the page will show it by itself.
      </Empty>
    );
  if (tallyOf(registry, visible).things === 0)
    return (
      <Empty title="Every kind is filtered out.">
        <Button onClick={() => change(clearFilters)}>Show all kinds</Button>
      </Empty>
    );

  const chosen = scene.document.selected ?? null;
  const onChoose = (id: string | null) => change((now) => (id ? choose(now, id) : letGo(now)));
  return (
    <ErrorBoundary
      what="The map could not be drawn. Here is its outline."
      onRetry={() => window.location.reload()}
      instead={
        <div className="px-4 tablet:px-6">
          <Outline picture={visible} chosen={chosen} onChoose={onChoose} />
        </div>
      }
    >
      <Suspense fallback={<MapSkeleton />}>
        <GraphCanvas
          picture={visible}
          chosen={chosen}
          lit={lit}
          lines={scene.lines}
          theme={scene.theme ?? system}
          onChoose={onChoose}
          onUnfold={(column, ids) => onUnfold({ column, ids })}
        />
      </Suspense>
    </ErrorBoundary>
  );
};
