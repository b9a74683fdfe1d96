import { kindOfPrefix, KindParams } from '#contracts/pages.ts';
import { kindQuery } from '#client/about/api.ts';
import type { AppParts } from '#client/app/app.tsx';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';

/**
 * Where the server has written a page that can be read already, it stays until the live one can stand in its place at
 * once: with its script and its data. What can't be had is said by the live page; nothing here fails.
 */
export const readyToTakeOver = async ({ router, queryClient }: AppParts): Promise<void> => {
  const { pathname, search } = router.latestLocation;
  const [, page, id = ''] = pathname.split('/');
  const kind = page === 'kind' ? kindOfPrefix(id) : undefined;
  await Promise.all([
    router.load(),
    ...(page === 'node'
      ? [queryClient.prefetchQuery(nodeQuery(id)), queryClient.prefetchInfiniteQuery(neighboursQuery(id))]
      : []),
    ...(kind ? [queryClient.prefetchInfiniteQuery(kindQuery(kind, KindParams.parse(search)))] : []),
  ]);
};
