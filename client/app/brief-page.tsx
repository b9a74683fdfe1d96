import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { schemaQuery } from '#client/app/graph-queries.ts';
import { Brief } from '#client/guide/brief.tsx';
import { readSituation, writeSituation } from '#client/guide/situation-address.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { readQuery, writeQuery } from '#client/scene/address.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** The brief on a page of its own, so that nothing but the brief is printed. */
export const BriefPage = () => {
  const query = useLocation({ select: ({ searchStr }) => searchStr });
  const { data: schema } = useQuery(schemaQuery);
  useDocumentTitle('Brief');
  const asked = readSituation(readQuery(query));
  return (
    <main>
      <ErrorBoundary what="The brief could not be shown.">
        <Brief
          asked={asked}
          address={`${window.location.origin}/guide/brief${writeQuery(writeSituation(asked))}`}
          collection={schema?.about?.title ?? null}
          actions={
            <>
              <Button onClick={() => window.print()}>Print</Button>
              <a href={`/guide${query}`} className="underline decoration-line underline-offset-3 max-tablet:py-3">
                Back to the guide
              </a>
            </>
          }
        />
      </ErrorBoundary>
    </main>
  );
};
