import { lazy, Suspense } from 'react';
import { ChosenThing } from '#client/app/chosen-thing.tsx';
import { FoldedList } from '#client/app/folded-list.tsx';
import type { PanelContent } from '#client/app/panel-content.ts';
import { QuestionContent } from '#client/app/question-content.tsx';
import { SeveralThings } from '#client/app/several-things.tsx';
import { Loading } from '#client/ui/loading.tsx';

const ConnectContent = lazy(async () => ({
  default: (await import('#client/app/connect-content.tsx')).ConnectContent,
}));

/** What the panel shows once something was chosen or asked. */
export const PanelAnswer = ({ content }: { readonly content: Exclude<PanelContent, { readonly show: 'start' }> }) => {
  if (content.show === 'chosen') return <ChosenThing id={content.id} />;
  if (content.show === 'question') return <QuestionContent id={content.id} />;
  if (content.show === 'several') return <SeveralThings ids={content.ids} />;
  if (content.show === 'unfolded') return <FoldedList {...content.unfolded} />;
  return (
    <Suspense fallback={<Loading what="the paths" />}>
      <ConnectContent connection={content.connection} />
    </Suspense>
  );
};
