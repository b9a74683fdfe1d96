import { KindParams } from '#contracts/pages.ts';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { MapPage } from '#client/app/map-page.tsx';
import { NotFound } from '#client/app/not-found.tsx';
import { Root } from '#client/app/root.tsx';
import { Shell } from '#client/app/shell.tsx';
import { CoverageParams } from '#client/coverage/coverage-address.ts';
import type { Opening } from '#client/guide/disclosure.tsx';
import { guideParams } from '#client/guide/guide-params.ts';
import type { KeptSelection } from '#client/related/kept-selection.ts';
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
    /** What is selected on a page of related things. */
    related?: KeptSelection;
    /** What of the guide is opened or shut. */
    guide?: Opening['opened'];
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

/* What the first screen doesn't show is fetched when it is asked for. */
const outlinePage = lazyRouteComponent(() => import('#client/app/outline-page.tsx'), 'OutlinePage');
const tablePage = lazyRouteComponent(() => import('#client/app/table-page.tsx'), 'TablePage');
const embedPage = lazyRouteComponent(() => import('#client/app/embed-page.tsx'), 'EmbedPage');

const nodeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/node/$id',
  component: lazyRouteComponent(() => import('#client/app/node-page.tsx'), 'NodePage'),
});

const routes = rootRoute.addChildren([
  createRoute({ getParentRoute: () => rootRoute, path: '/embed', component: embedPage }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/embed/$id',
    component: embedPage,
    loader: loadSavedView,
    pendingComponent: waiting,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/guide/brief',
    validateSearch: guideParams,
    component: lazyRouteComponent(() => import('#client/app/brief-page.tsx'), 'BriefPage'),
  }),
  shellRoute.addChildren([
    createRoute({ getParentRoute: () => shellRoute, path: '/', component: MapPage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/outline', component: outlinePage }),
    createRoute({ getParentRoute: () => shellRoute, path: '/table', component: tablePage }),
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
      component: outlinePage,
      loader: loadSavedView,
      pendingComponent: waiting,
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/view/$id/table',
      component: tablePage,
      loader: loadSavedView,
      pendingComponent: waiting,
    }),
    nodeRoute,
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/node/$id/related',
      component: lazyRouteComponent(() => import('#client/app/related-page.tsx'), 'RelatedPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/kind/$kind',
      validateSearch: (search) => KindParams.parse(search),
      component: lazyRouteComponent(() => import('#client/app/kind-page.tsx'), 'KindPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/reading',
      component: lazyRouteComponent(() => import('#client/app/reading-page.tsx'), 'ReadingPage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/coverage',
      validateSearch: (search) => CoverageParams.parse(search),
      component: lazyRouteComponent(() => import('#client/app/coverage-page.tsx'), 'CoveragePage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/guide',
      validateSearch: guideParams,
      component: lazyRouteComponent(() => import('#client/app/guide-page.tsx'), 'GuidePage'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/add',
      component: lazyRouteComponent(() => import('#client/app/add.tsx'), 'Add'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/about',
      component: lazyRouteComponent(() => import('#client/app/about.tsx'), 'About'),
    }),
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
