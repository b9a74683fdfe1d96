import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '#client/app/query-client.ts';
import { createAppRouter } from '#client/app/router.tsx';
import { createSceneHistory, SceneHistoryContext } from '#client/app/scene-history.ts';

export const App = () => {
  const [{ queryClient, router, sceneHistory }] = useState(assemble);
  return (
    <QueryClientProvider client={queryClient}>
      <SceneHistoryContext value={sceneHistory}>
        <RouterProvider router={router} />
      </SceneHistoryContext>
    </QueryClientProvider>
  );
};

const assemble = () => {
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient, onSavedView: () => sceneHistory.arrive() });
  const sceneHistory = createSceneHistory(router, queryClient);
  return { queryClient, router, sceneHistory };
};
