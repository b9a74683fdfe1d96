import type { ReactNode } from 'react';
import { registry } from '#contracts/registry.ts';
import { useDrawing } from '#client/app/drawing.tsx';
import { pageAt, pathOf } from '#client/app/pages.ts';
import { useCollectionTitle } from '#client/app/use-collection-title.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { inDocument } from '#client/scene/scene.ts';
import { tallyOf } from '#client/scene/visible.ts';
import { CopyLink } from '#client/share/copy-link.tsx';
import { EmbedSnippet } from '#client/share/embed-snippet.tsx';
import { ExportPanel } from '#client/share/export-panel.tsx';

/** The view as a link, a file or a part of another page. */
export const Shared = () => {
  const { scene, change } = useScene();
  const { whole, visible } = usePicture(scene);
  const { drawing } = useDrawing();
  const title = useCollectionTitle();
  const revision = whole?.revision ?? null;
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
        <ExportPanel
          document={scene.document}
          things={visible ? tallyOf(registry, visible).things : null}
          drawing={drawing}
        />
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
