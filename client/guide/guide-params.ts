/** The names of the guide's address that the router is to keep, as they stand: the guide itself reads them. */
export const guideParams = (search: Readonly<Record<string, unknown>>): Partial<Record<GuideParam, string>> =>
  Object.fromEntries(names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])));

const names = ['q', 'stage', 'sector', 'audience', 'setting', 'topic', 'without', 'tactics'] as const;
type GuideParam = (typeof names)[number];
