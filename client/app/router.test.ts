import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { pagePaths } from '#contracts/page-paths.ts';
import { createAppRouter } from '#client/app/router.tsx';

test('the router has a page at the addresses that the server takes for pages, and at no other', () => {
  const router = createAppRouter({ queryClient: new QueryClient(), onSavedView: () => undefined });
  const paths = Object.keys(router.routesByPath).map((path) => path.replaceAll('$', ':'));
  expect(paths.toSorted()).toEqual([...pagePaths].toSorted());
});
