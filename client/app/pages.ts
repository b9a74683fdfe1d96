/** The pages that show the scene, each in its way. */
export const scenePages = ['map', 'outline', 'table', 'embed'] as const;
export type ScenePage = (typeof scenePages)[number];

/** Of the scene that the query describes, and of a saved view. */
const paths: Readonly<Record<ScenePage, (savedView: string | null) => string>> = {
  map: (id) => (id ? `/view/${id}` : '/'),
  outline: (id) => (id ? `/view/${id}/outline` : '/outline'),
  table: (id) => (id ? `/view/${id}/table` : '/table'),
  embed: (id) => (id ? `/embed/${id}` : '/embed'),
};

export const pathOf = (page: ScenePage, savedView: string | null): string => paths[page](savedView);

/** The page at a path; null where the scene isn't what is shown (About, say). */
export const pageAt = (path: string): { readonly page: ScenePage; readonly savedView: string | null } | null => {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  // Whatever stands there is taken for a saved view: one that can't be had is said.
  const savedView = /^\/(?:view|embed)\/([^/]+)/.exec(plain)?.[1] ?? null;
  const page = scenePages.find((one) => paths[one](savedView) === plain);
  return page ? { page, savedView } : null;
};
