import { lazy, Suspense } from 'react';
import type { PanelContent } from '#client/app/panel-content.ts';
import { StartContent } from '#client/app/start-content.tsx';
import { useLaterPreload } from '#client/lib/use-preload.ts';
import { Loading } from '#client/ui/loading.tsx';

const loadAnswer = () => import('#client/app/panel-answer.tsx');
const PanelAnswer = lazy(async () => ({ default: (await loadAnswer()).PanelAnswer }));

/** What the panel shows; on a phone, what the first page shows. The first screen doesn't wait for what it may show next. */
export const PanelBody = ({ content }: { readonly content: PanelContent }) => {
  useLaterPreload(loadAnswer);
  if (content.show === 'start') return <StartContent />;
  return (
    <Suspense fallback={<Loading what="this" />}>
      <PanelAnswer content={content} />
    </Suspense>
  );
};
