import { NodeId } from '#contracts/graph.ts';

/** The values of a situation, by the names under which the guide is asked for them, in the order in which they are shown. */
export const situationFacets = ['stage', 'sector', 'audience', 'setting', 'topic'] as const;
export type SituationFacet = (typeof situationFacets)[number];

/** What the address of the guide says: a situation, and the tactics that are chosen for the brief. */
export type AskedSituation = Readonly<Record<SituationFacet | 'without' | 'tactics', readonly NodeId[]>> & {
  readonly q: string;
};

export const noSituation: AskedSituation = {
  q: '',
  stage: [],
  sector: [],
  audience: [],
  setting: [],
  topic: [],
  without: [],
  tactics: [],
};

const lists = [...situationFacets, 'without', 'tactics'] as const;
/** As the server takes them. */
const longestText = 300;
const mostIds = 20;

/** Whatever stands in an address becomes a situation: what can't be read counts as absent. */
export const readSituation = (query: Readonly<Record<string, unknown>>): AskedSituation => {
  const { q } = query;
  return {
    ...noSituation,
    ...Object.fromEntries(lists.map((name) => [name, idsIn(query[name])])),
    q: typeof q === 'string' ? q.trim().slice(0, longestText) : '',
  };
};

/** The query of an address that says it: `?q=ambulances&sector=sector:business,sector:government`. */
export const writeSituation = (asked: AskedSituation): Record<string, string> => ({
  ...(asked.q ? { q: asked.q } : {}),
  ...Object.fromEntries(lists.flatMap((name) => (asked[name].length > 0 ? [[name, asked[name].join(',')]] : []))),
});

export const isEmpty = ({ q, ...asked }: AskedSituation): boolean =>
  q === '' && situationFacets.every((facet) => asked[facet].length === 0);

/** With the id, or without it where it was there. */
export const toggled = (
  asked: AskedSituation,
  facet: SituationFacet | 'without' | 'tactics',
  id: NodeId,
): AskedSituation => {
  const ids = asked[facet];
  return { ...asked, [facet]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-mostIds) };
};

const idsIn = (text: unknown): NodeId[] =>
  typeof text === 'string'
    ? [...new Set(text.split(',').flatMap((id) => NodeId.safeParse(id).data ?? []))].slice(0, mostIds)
    : [];
