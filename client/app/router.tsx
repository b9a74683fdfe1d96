import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import { About } from '#client/app/about.tsx';
import { EmbedPage } from '#client/app/embed-page.tsx';
import { MapPage } from '#client/app/map-page.tsx';
import { NodePage } from '#client/app/node-page.tsx';
import { NotFound } from '#client/app/not-found.tsx';
import { OutlinePage } from '#client/app/outline-page.tsx';
import { ReadingPage } from '#client/app/reading-page.tsx';
import { Root } from '#client/app/root.tsx';
import { Shell } from '#client/app/shell.tsx';
import { TablePage } from '#client/app/table-page.tsx';
import { AddressParams, readQuery, writeQuery } from '#client/scene/address.ts';
import { savedViewQuery } from '#client/share/api.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** On a phone the map lies over the page, and "back" puts it away. */
    map?: true;
  }
}

interface RouterContext {
  readonly queryClient: QueryClient;
  /** A saved view that an address names has arrived, or can't be had. */
  readonly onSavedView: () => void;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search) => AddressParams.parse(search),
  component: Root,
  notFoundComponent: NotFound,
});

const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

interface Loading {
  readonly params: { readonly id: string };
  readonly context: RouterContext;
}

/** A view that can't be had is said on the page, in place of which the collection is shown. */
const loadSavedView = async ({ params, context }: Loading): Promise<void> => {
  await context.queryClient.prefetchQuery(savedViewQuery(params.id));
  context.onSavedView();
};
const waiting = () => <Loading what="the view" />;

const nodeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/node/$id',
  component: () => <NodePage id={nodeRoute.useParams().id} />,
});

const routes = rootRoute.addChildren([
  createRoute({ getParentRoute: () => rootRoute, path: '/embed', component: EmbedPage }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/embed/$id',
    component: EmbedPage,
    loader: loadSavedView,
    pendingComponent: waiting,
  }),
  shellRoute.addChildren([
    createRoute({ getParentRoute: () => shellRoute, path: '/', component: MapPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/outline', component: OutlinePage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/table', component: TablePage }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/view/$id',
      component: MapPage,
      loader: loadSavedView,
      pendingComponent: waiting,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/view/$id/outline',
      component: OutlinePage,
      loader: loadSavedView,
      pendingComponent: waiting,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/view/$id/table',
      component: TablePage,
      loader: loadSavedView,
      pendingComponent: waiting,
    }),
    nodeRoute,
    createRoute({ getParentRoute: () => shellRoute, path: '/reading', component: ReadingPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/about', component: About }),
  ]),
]);

export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree: routes,
    context,
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: ({ error, reset }) => (
      <ErrorNote error={error} what="This page could not be shown." onRetry={reset} />
    ),
  });
