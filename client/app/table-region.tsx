import { lazy, Suspense, useMemo } from 'react';
import { useListEvents } from '#client/app/use-list-events.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { withoutGroupers } from '#client/scene/stages.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

const ThingTable = lazy(async () => ({ default: (await import('#client/table/thing-table.tsx')).ThingTable }));

/** The table in every state it can be in. */
export const TableRegion = () => {
  const { scene } = useScene();
  const { visible, error, retry } = usePicture(scene);
  const events = useListEvents();
  const phone = usePhone();
  const { document } = scene;
  const picture = useMemo(() => visible && withoutGroupers(visible, document), [visible, document]);
  if (picture)
    return (
      <div className="h-[calc(100dvh-8rem)] px-4 pt-3 tablet:h-full tablet:px-6">
        <ErrorBoundary what="The table could not be shown.">
          <Suspense fallback={<Loading what="the table" />}>
            <ThingTable
              picture={picture}
              selection={document.selection}
              pins={document.pins}
              collapsed={document.collapsed}
              isNarrow={phone}
              events={events}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
    );
  return error ? (
    <ErrorNote error={error} what="The table is not here yet. This page keeps trying." onRetry={retry} />
  ) : (
    <Loading what="the table" />
  );
};
