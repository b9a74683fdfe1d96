import { useNavigate, useSearch } from '@tanstack/react-router';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { showAlone } from '#client/app/show-alone.ts';
import { useScene } from '#client/app/use-scene.ts';
import { CoverageView } from '#client/coverage/coverage-view.tsx';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { useSystemTheme } from '#client/lib/use-media.ts';
import { ExportState } from '#client/share/export-state.tsx';
import { useExport } from '#client/share/use-export.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** What the collection covers, and what it doesn't. */
export const CoveragePage = () => {
  const params = useSearch({ from: '/shell/coverage' });
  const navigate = useNavigate();
  const { scene, step } = useScene();
  const system = useSystemTheme();
  const making = useExport();
  const themed = scene.theme ? { theme: scene.theme } : {};
  useDocumentTitle('Coverage');
  return (
    <>
      <div className="min-h-0 grow overflow-y-auto">
        <ErrorBoundary what="The coverage could not be shown.">
          <CoverageView
            params={params}
            theme={scene.theme ?? system}
            onParams={(change, how) =>
              void navigate({
                to: '/coverage',
                search: { ...themed, ...params, ...change },
                resetScroll: false,
                ...how,
              })
            }
            onShow={(name, ids) => step(`Showed ${name}`, showAlone(ids), { to: 'map' })}
            onOpenThing={(id) => void navigate({ to: '/node/$id', params: { id }, search: themed })}
            files={{ onFile: (file) => making.mutate(file), state: <ExportState making={making} /> }}
          />
        </ErrorBoundary>
      </div>
      <ConnectionNotice />
    </>
  );
};
