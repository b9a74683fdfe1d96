import type { ReactNode } from 'react';
import { useDrawing } from '#client/app/drawing.tsx';
import { pageAt, pathOf } from '#client/app/pages.ts';
import { usePictureCaption } from '#client/app/use-picture-caption.ts';
import { useViewCounts } from '#client/app/use-view-counts.ts';
import { useCollectionTitle } from '#client/app/use-collection-title.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { inDocument } from '#client/scene/scene.ts';
import { CopyLink } from '#client/share/copy-link.tsx';
import { EmbedSnippet } from '#client/share/embed-snippet.tsx';
import { ExportPanel } from '#client/share/export-panel.tsx';

/** The view as a link, a file or a part of another page. */
export const Shared = () => {
  const { scene, change } = useScene();
  const { whole } = usePicture(scene);
  const { drawing } = useDrawing();
  const title = useCollectionTitle();
  const revision = whole?.revision ?? null;
  const counts = useViewCounts(scene);
  const captionAt = usePictureCaption(scene);
  const page = pageAt(window.location.pathname)?.page ?? 'map';
  return (
    <>
      <Part title="A link">
        <CopyLink
          scene={scene}
          revision={revision}
          pathOf={(savedView) => pathOf(page, savedView)}
          onStamp={(at) => change(inDocument((now) => ({ ...now, revision: at })))}
        />
      </Part>
      <Part title="A file">
        <ExportPanel document={scene.document} counts={counts} drawing={drawing} captionAt={captionAt} />
      </Part>
      <Part title="A part of another page">
        <EmbedSnippet scene={scene} revision={revision} title={title} />
      </Part>
    </>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="border-t border-hairline pt-3 first:border-0 first:pt-0">
    <h2 className="mb-2 font-semibold">{title}</h2>
    {children}
  </section>
);
