import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { Legend, LinksHeld } from '#client/app/legend.tsx';
import { TableRegion } from '#client/app/table-region.tsx';
import { panelContentOf } from '#client/app/panel-content.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useSceneTitle } from '#client/app/use-scene-title.ts';
import { Workspace } from '#client/app/workspace.tsx';
import { usePhone } from '#client/lib/use-media.ts';

/** The same picture to sort: its things or its links as a table in step with the map. */
export const TablePage = () => {
  const { scene } = useScene();
  const phone = usePhone();
  useSceneTitle(scene, 'Table');
  return (
    <>
      <h1 className="sr-only">Table</h1>
      {phone ? (
        <>
          <TableRegion />
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
          <TableRegion />
        </Workspace>
      )}
    </>
  );
};
