import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { Legend, LinksHeld } from '#client/app/legend.tsx';
import { OutlineRegion } from '#client/app/outline-region.tsx';
import { panelContentOf } from '#client/app/panel-content.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSceneTitle } from '#client/app/use-scene-title.ts';
import { Workspace } from '#client/app/workspace.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { choose, letGo } from '#client/scene/scene.ts';

/** The same picture to read: a tree in step with the map. */
export const OutlinePage = () => {
  const { scene, change } = useScene();
  const phone = usePhone();
  useSceneTitle(scene, 'Outline');
  // On a phone there is no panel beside it: the chosen thing has the first page.
  const onChoose = (id: string | null) =>
    change((now) => (id ? choose(now, id) : letGo(now)), phone && id ? { to: '/' } : {});
  const region = <OutlineRegion onChoose={onChoose} />;
  return (
    <>
      <h1 className="sr-only">Outline</h1>
      {phone ? (
        <>
          {region}
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
          {region}
        </Workspace>
      )}
    </>
  );
};
