import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { Legend, LinksHeld } from '#client/app/legend.tsx';
import { OutlineRegion } from '#client/app/outline-region.tsx';
import { panelContentOf } from '#client/app/panel-content.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSceneTitle } from '#client/app/use-scene-title.ts';
import { Workspace } from '#client/app/workspace.tsx';
import { usePhone } from '#client/lib/use-media.ts';

/** The same picture to read: a tree in step with the map. */
export const OutlinePage = () => {
  const { scene } = useScene();
  const phone = usePhone();
  useSceneTitle(scene, 'Outline');
  return (
    <>
      <h1 className="sr-only">Outline</h1>
      {phone ? (
        <>
          <OutlineRegion />
          <ConnectionNotice />
        </>
      ) : (
        <Workspace
          content={panelContentOf(scene, null)}
          legend={
            <Legend>
              <LinksHeld />
            </Legend>
          }
        >
          <OutlineRegion />
        </Workspace>
      )}
    </>
  );
};
