import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { About } from '#client/app/about.tsx';
import { MapPage } from '#client/app/map-page.tsx';
import { NotFound } from '#client/app/not-found.tsx';
import { OutlinePage } from '#client/app/outline-page.tsx';
import { Shell } from '#client/app/shell.tsx';
import { AddressParams, readQuery, writeQuery } from '#client/scene/address.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** On a phone the map lies over the page, and "back" puts it away. */
    map?: true;
  }
}

const rootRoute = createRootRoute({
  validateSearch: (search) => AddressParams.parse(search),
  component: Shell,
  notFoundComponent: NotFound,
});

const routes = rootRoute.addChildren([
  createRoute({ getParentRoute: () => rootRoute, path: '/', component: MapPage }),
  createRoute({ getParentRoute: () => rootRoute, path: '/outline', component: OutlinePage }),
  createRoute({ getParentRoute: () => rootRoute, path: '/about', component: About }),
]);

export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: ({ error, reset }) => (
      <ErrorNote error={error} what="This page could not be shown." onRetry={reset} />
    ),
  });
