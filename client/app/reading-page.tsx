import type { NodeId } from '#contracts/graph.ts';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { Scroller } from '#client/app/scroller.tsx';
import { showAlone } from '#client/app/show-alone.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { ReadingShelf } from '#client/reading/reading-shelf.tsx';
import { ExportButtons } from '#client/share/export-buttons.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** What a person keeps for reading. */
export const ReadingPage = () => {
  const { step } = useScene();
  useDocumentTitle('Reading list');
  return (
    <>
      <Scroller content="reading">
        <ErrorBoundary what="The reading list could not be shown.">
          <ReadingShelf
            onShow={(ids) => step('Showed the reading list', showAlone(ids), { to: 'map' })}
            exportsOf={exportsOf}
          />
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};

const exportsOf = (ids: readonly NodeId[]) => <ExportButtons ids={ids} what="the reading list" />;
