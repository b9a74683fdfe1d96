import { useMemo } from 'react';
import { Scroller } from '#client/app/scroller.tsx';
import { useListEvents } from '#client/app/use-list-events.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { Outline } from '#client/outline/outline.tsx';
import { withoutIdleStages } from '#client/scene/stages.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The outline in every state it can be in. */
export const OutlineRegion = () => {
  const { scene } = useScene();
  const { visible, error, retry } = usePicture(scene);
  const events = useListEvents();
  const { document } = scene;
  const picture = useMemo(() => visible && withoutIdleStages(visible, document), [visible, document]);
  if (picture)
    return (
      <Scroller content="outline" className="h-full p-4 tablet:px-6">
        <ErrorBoundary what="The outline could not be shown.">
          <Outline
            picture={picture}
            grouping={document.grouping}
            selection={document.selection}
            pins={document.pins}
            collapsed={document.collapsed}
            events={events}
          />
        </ErrorBoundary>
      </Scroller>
    );
  return error ? (
    <ErrorNote error={error} what="The outline is not here yet. This page keeps trying." onRetry={retry} />
  ) : (
    <Loading what="the outline" />
  );
};
