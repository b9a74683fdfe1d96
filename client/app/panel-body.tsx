import { lazy, Suspense } from 'react';
import { ChosenThing } from '#client/app/chosen-thing.tsx';
import { FoldedList } from '#client/app/folded-list.tsx';
import type { PanelContent } from '#client/app/panel-content.ts';
import { QuestionContent } from '#client/app/question-content.tsx';
import { SeveralThings } from '#client/app/several-things.tsx';
import { StartContent } from '#client/app/start-content.tsx';
import { Loading } from '#client/ui/loading.tsx';

const ConnectContent = lazy(async () => ({
  default: (await import('#client/app/connect-content.tsx')).ConnectContent,
}));

/** What the panel shows; on a phone, what the first page shows. */
export const PanelBody = ({ content }: { readonly content: PanelContent }) => {
  if (content.show === 'chosen') return <ChosenThing id={content.id} />;
  if (content.show === 'question') return <QuestionContent id={content.id} />;
  if (content.show === 'connect')
    return (
      <Suspense fallback={<Loading what="the paths" />}>
        <ConnectContent connection={content.connection} />
      </Suspense>
    );
  if (content.show === 'several') return <SeveralThings ids={content.ids} />;
  if (content.show === 'unfolded') return <FoldedList {...content.unfolded} />;
  return <StartContent />;
};
