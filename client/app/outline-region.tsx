import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { Outline } from '#client/outline/outline.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The outline in every state it can be in. */
export const OutlineRegion = ({ onChoose }: { readonly onChoose: (id: string | null) => void }) => {
  const { scene } = useScene();
  const { visible, error, retry } = usePicture(scene);
  if (visible)
    return (
      <div className="h-full overflow-y-auto p-4 tablet:px-6">
        <ErrorBoundary what="The outline could not be shown.">
          <Outline picture={visible} chosen={scene.document.selected ?? null} onChoose={onChoose} />
        </ErrorBoundary>
      </div>
    );
  return error ? (
    <ErrorNote error={error} what="The outline is not here yet. This page keeps trying." onRetry={retry} />
  ) : (
    <Loading what="the outline" />
  );
};
