import { useQuery } from '@tanstack/react-query';
import { AddPage } from '#client/add/add-page.tsx';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { schemaQuery } from '#client/app/graph-queries.ts';
import { Scroller } from '#client/app/scroller.tsx';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** How to bring things in. */
export const Add = () => {
  const { data, error, refetch } = useQuery(schemaQuery);
  useDocumentTitle('Add');
  if (!data)
    return error ? (
      <ErrorNote error={error} what="What a file may hold could not be loaded." onRetry={() => refetch()} />
    ) : (
      <Loading what="what a file may hold" />
    );
  return (
    <>
      <Scroller content="add">
        <AddPage schema={data} />
      </Scroller>
      <ConnectionNotice />
    </>
  );
};
