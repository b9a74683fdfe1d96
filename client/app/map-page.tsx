import { lazy, Suspense, useState } from 'react';
import { Legend, LinksDrawn } from '#client/app/legend.tsx';
import { MapRegion } from '#client/app/map-region.tsx';
import { panelContentOf, type Unfolded } from '#client/app/panel-content.ts';
import { useCanvasEvents } from '#client/app/use-canvas-events.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSceneTitle } from '#client/app/use-scene-title.ts';
import { Workspace } from '#client/app/workspace.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { Loading } from '#client/ui/loading.tsx';

const PhonePage = lazy(async () => ({ default: (await import('#client/app/phone-page.tsx')).PhonePage }));

/** The first page: the picture as a map with a panel beside it; on a phone the panel is the page. */
export const MapPage = () => {
  const { scene } = useScene();
  const phone = usePhone();
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null);
  const content = panelContentOf(scene, unfolded);
  const onFold = () => setUnfolded(null);
  const events = useCanvasEvents(setUnfolded);
  useSceneTitle(scene);
  return (
    <>
      <h1 className="sr-only">Map</h1>
      {phone ? (
        <Suspense fallback={<Loading what="the page" />}>
          <PhonePage content={content} onUnfold={setUnfolded} onFold={onFold} />
        </Suspense>
      ) : (
        <Workspace
          content={content}
          onFold={onFold}
          legend={
            <Legend>
              <LinksDrawn />
            </Legend>
          }
        >
          <MapRegion events={events} />
        </Workspace>
      )}
    </>
  );
};
