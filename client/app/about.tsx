import { useQuery } from '@tanstack/react-query';
import { AboutPage } from '#client/about/about-page.tsx';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { collectionQuery, schemaQuery } from '#client/app/graph-queries.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { toVerify } from '#client/scene/to-verify.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** What the collection is, where it comes from and what is unverified in it. */
export const About = () => {
  const schema = useQuery(schemaQuery);
  const view = useQuery(collectionQuery);
  useDocumentTitle('About');
  if (!schema.data)
    return schema.error ? (
      <ErrorNote
        error={schema.error}
        what="What the collection is could not be loaded."
        onRetry={() => schema.refetch()}
      />
    ) : (
      <Loading what="what the collection is" />
    );
  return (
    <>
      <AboutPage schema={schema.data} unverified={view.data ? toVerify(view.data) : null} />
      <ConnectionNotice />
    </>
  );
};
