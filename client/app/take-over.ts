import { kindOfPrefix, KindParams } from '#contracts/pages.ts';
import { kindQuery } from '#client/about/api.ts';
import type { AppParts } from '#client/app/app.tsx';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';

/**
 * Where the server has written a page that can be read already, it stays until the live one can stand in its place at
 * once: with its script and its data. What can't be had is said by the live page; nothing here fails.
 */
export const readyToTakeOver = async ({ router, queryClient }: AppParts): Promise<void> => {
  await Promise.all([router.load(), ...dataOfPage({ router, queryClient })]);
};

const dataOfPage = ({ router, queryClient }: Pick<AppParts, 'router' | 'queryClient'>): Promise<void>[] => {
  const { pathname, search } = router.latestLocation;
  // As the page itself gets them: decoded.
  const match = router.matchRoutes(pathname, search).at(-1);
  if (match?.routeId === '/shell/node/$id') {
    const { id } = match.params;
    return [queryClient.prefetchQuery(nodeQuery(id)), queryClient.prefetchInfiniteQuery(neighboursQuery(id))];
  }
  const kind = match?.routeId === '/shell/kind/$kind' ? kindOfPrefix(match.params.kind) : undefined;
  return kind ? [queryClient.prefetchInfiniteQuery(kindQuery(kind, KindParams.parse(search)))] : [];
};
