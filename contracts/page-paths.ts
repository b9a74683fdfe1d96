/** The addresses that have a page, in Express's style: the client's router has these, and the server answers 404 to others. */
export const pagePaths = [
  '/',
  '/outline',
  '/table',
  '/view/:id',
  '/view/:id/outline',
  '/view/:id/table',
  '/embed',
  '/embed/:id',
  '/node/:id',
  '/node/:id/related',
  '/kind/:kind',
  '/guide',
  '/guide/brief',
  '/coverage',
  '/reading',
  '/add',
  '/about',
] as const;

/** Whether a page stands at a path, with or without a slash at its end. */
export const isPagePath = (path: string): boolean => {
  const steps = path.replace(/(?<=.)\/$/, '').split('/');
  return pagePaths.some((known) => {
    const wanted = known.split('/');
    return wanted.length === steps.length && wanted.every((step, at) => step.startsWith(':') || step === steps[at]);
  });
};
