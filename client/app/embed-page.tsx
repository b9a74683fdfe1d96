import { useMemo } from 'react';
import { useCollectionTitle } from '#client/app/use-collection-title.ts';
import { MapRegion } from '#client/app/map-region.tsx';
import { pageAt, pathOf } from '#client/app/pages.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSceneTitle } from '#client/app/use-scene-title.ts';
import type { CanvasEvents } from '#client/canvas/graph-canvas-props.ts';
import { choose, letGo } from '#client/scene/scene.ts';

/** A view in somebody else's page: to look at and to light, and the way here to read and to change it. */
export const EmbedPage = () => {
  const { scene, change } = useScene();
  useSceneTitle(scene);
  const title = useCollectionTitle();
  const events = useMemo<CanvasEvents>(
    () => ({
      onChoose: (id) => change((now) => (id ? choose(now, id) : letGo(now)), { replace: true }),
      onToggle: () => undefined,
      onSelect: () => undefined,
      onUnfold: () => undefined,
      onExpand: () => undefined,
      onMenu: () => undefined,
      onPlace: () => undefined,
      onYears: () => undefined,
    }),
    [change],
  );
  return (
    <main className="flex h-dvh flex-col">
      <h1 className="sr-only">Map</h1>
      <div className="relative min-h-0 grow">
        <MapRegion events={events} />
      </div>
      <p className="flex h-9 shrink-0 items-center gap-4 border-t border-hairline px-4 text-label text-muted">
        <span className="min-w-0 truncate">{title}</span>
        <a
          href={addressHere()}
          target="_blank"
          rel="noreferrer"
          className="ml-auto shrink-0 underline underline-offset-3"
        >
          Read it in Throughline
        </a>
      </p>
    </main>
  );
};

/** The same scene outside the frame. */
const addressHere = (): string => {
  const { pathname, search } = window.location;
  return `${pathOf('map', pageAt(pathname)?.savedView ?? null)}${search}`;
};
