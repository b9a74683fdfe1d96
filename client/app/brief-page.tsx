import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { schemaQuery } from '#client/app/graph-queries.ts';
import { Brief } from '#client/guide/brief.tsx';
import { readSituation, writeSituation } from '#client/guide/situation-address.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { readQuery, writeQuery } from '#client/scene/address.ts';
import { CopyAddress } from '#client/share/copy-address.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import { Button } from '#client/ui/button.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** The brief on a page of its own, so that nothing but the brief is printed. */
export const BriefPage = () => {
  const query = useLocation({ select: ({ searchStr }) => searchStr });
  const { data: schema } = useQuery(schemaQuery);
  useDocumentTitle('Brief');
  const router = useRouter();
  const opened = useLocation({ select: ({ state }) => state.guide });
  const asked = readSituation(readQuery(query));
  const address = `${window.location.origin}/guide/brief${writeQuery(writeSituation(asked))}`;
  const toGuide = `/guide${query}`;
  return (
    <main>
      <ErrorBoundary what="The brief could not be shown.">
        <Brief
          asked={asked}
          address={address}
          collection={schema?.about?.title ?? null}
          actions={
            <>
              <Button onClick={() => window.print()}>Print</Button>
              <CopyAddress address={address} />
              <PageLink
                to={toGuide}
                onFollow={() =>
                  void router.navigate({ href: toGuide, ...(opened ? { state: { guide: opened } } : {}) })
                }
                className="max-tablet:py-3"
              >
                Back to the guide
              </PageLink>
            </>
          }
        />
      </ErrorBoundary>
    </main>
  );
};
