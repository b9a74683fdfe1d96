import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { readyQuery } from '#client/app/graph-queries.ts';
import { Scroller } from '#client/app/scroller.tsx';
import { showAlone } from '#client/app/show-alone.ts';
import { useScene } from '#client/app/use-scene.ts';
import { CoverageView } from '#client/coverage/coverage-view.tsx';
import { anyMoment, type Known } from '#client/coverage/moment-faults.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { useSystemTheme } from '#client/lib/use-media.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { ask } from '#client/scene/scene.ts';
import { ExportState } from '#client/share/export-state.tsx';
import { useExport } from '#client/share/use-export.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

/** What the collection covers, and what it doesn't. */
export const CoveragePage = () => {
  const params = useSearch({ from: '/shell/coverage' });
  const navigate = useNavigate();
  const { scene, change, step } = useScene();
  const system = useSystemTheme();
  const making = useExport();
  const known = useKnownMoments();
  const themed = scene.theme ? { theme: scene.theme } : {};
  useDocumentTitle('Coverage');
  return (
    <>
      <Scroller content="coverage">
        <ErrorBoundary what="The coverage could not be shown.">
          <CoverageView
            params={params}
            known={known}
            theme={scene.theme ?? system}
            onParams={(changed, how) =>
              void navigate({
                to: '/coverage',
                search: { ...themed, ...params, ...changed },
                resetScroll: false,
                ...how,
              })
            }
            // All of them are chosen: so they are named beside the map.
            onShow={(name, ids) => step(`Showed ${name}`, showAlone(ids, [...ids]), { to: 'map' })}
            onOpenThing={(id) => void navigate({ to: '/node/$id', params: { id }, search: themed })}
            files={{ onFile: (file) => making.mutate(file), state: <ExportState making={making} /> }}
            elsewhere={
              <PageLink
                to={`/?question=${notCovered.id}`}
                onFollow={() => change((now) => ask(now, notCovered.id), { to: 'map' })}
                className="max-tablet:inline-block max-tablet:py-3"
              >
                Other questions that are open
              </PageLink>
            }
          />
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};

/** Undefined until the server has said which revision is the last; where it can't say, it refuses what there isn't. */
const useKnownMoments = (): Known | undefined => {
  const { data, dataUpdatedAt, isError } = useQuery(readyQuery);
  if (data)
    return { latest: data.revision, today: new Date(dataUpdatedAt).toISOString().slice(0, '2026-11-27'.length) };
  return isError ? anyMoment : undefined;
};
