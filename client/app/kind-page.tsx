import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { kindOfPrefix } from '#contracts/pages.ts';
import { registry } from '#contracts/registry.ts';
import { KindPage as Page } from '#client/about/kind-page.tsx';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { Scroller } from '#client/app/scroller.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** All things of a kind, at an address of their own. */
export const KindPage = () => {
  const { kind: prefix } = useParams({ from: '/shell/kind/$kind' });
  const params = useSearch({ from: '/shell/kind/$kind' });
  const navigate = useNavigate();
  const { scene } = useScene();
  const kind = kindOfPrefix(prefix);
  useDocumentTitle(kind ? registry.kinds[kind].label.many : 'No such kind');
  return (
    <>
      <Scroller key={prefix} content={`kind ${prefix}`}>
        <ErrorBoundary what="This page could not be shown.">
          <Page
            prefix={prefix}
            params={params}
            onParams={(changed) =>
              void navigate({
                to: '/kind/$kind',
                params: { kind: prefix },
                search: { ...(scene.theme ? { theme: scene.theme } : {}), ...changed },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};
