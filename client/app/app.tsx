import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '#client/app/query-client.ts';
import { createAppRouter } from '#client/app/router.tsx';
import { createSceneHistory, type SceneHistory, SceneHistoryContext } from '#client/app/scene-history.ts';

export interface AppParts {
  readonly queryClient: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly sceneHistory: SceneHistory;
}

export const App = ({ queryClient, router, sceneHistory }: AppParts) => (
  <QueryClientProvider client={queryClient}>
    <SceneHistoryContext value={sceneHistory}>
      <RouterProvider router={router} />
    </SceneHistoryContext>
  </QueryClientProvider>
);

export const assembleApp = (): AppParts => {
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient, onSavedView: () => sceneHistory.arrive() });
  const sceneHistory = createSceneHistory(router, queryClient);
  return { queryClient, router, sceneHistory };
};
