import { kindOfId, NodeId } from '#contracts/graph.ts';
import { longestSituation } from '#contracts/guide.ts';
import { type Kind, registry } from '#contracts/registry.ts';

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
export const mostIds = 20;

/** What can be named there; anything where nothing is said. */
const kinds: Readonly<Partial<Record<(typeof lists)[number], Kind>>> = {
  stage: 'Stage',
  sector: 'Sector',
  audience: 'Audience',
  setting: 'Topic',
  topic: 'Topic',
  tactics: 'Tactic',
};

/** Whatever stands in an address becomes a situation: what can't be read counts as absent. */
export const readSituation = (query: Readonly<Record<string, unknown>>): AskedSituation => {
  const { q } = query;
  return {
    ...noSituation,
    ...Object.fromEntries(lists.map((name) => [name, idsIn(query[name], kinds[name])])),
    q: typeof q === 'string' ? q.trim() : '',
  };
};

/** The query of an address that says it: `?q=ambulances&sector=sector:business,sector:government`. */
export const writeSituation = (asked: AskedSituation): Record<string, string> => ({
  ...(asked.q ? { q: asked.q } : {}),
  ...Object.fromEntries(lists.flatMap((name) => (asked[name].length > 0 ? [[name, asked[name].join(',')]] : []))),
});

/** As much of the words as is read: nobody writes more into the field, but anything can stand in an address. */
export const readPart = (q: string): string => q.slice(0, longestSituation).trim();

export const isEmpty = ({ q, ...asked }: AskedSituation): boolean =>
  q === '' && situationFacets.every((facet) => asked[facet].length === 0);

/** Whether no more of them can be asked for at once. */
export const isFull = (asked: AskedSituation, facet: SituationFacet | 'without' | 'tactics'): boolean =>
  asked[facet].length >= mostIds;

/** With the id where there is room for it, or without it where it was there. */
export const toggled = (
  asked: AskedSituation,
  facet: SituationFacet | 'without' | 'tactics',
  id: NodeId,
): AskedSituation => {
  const ids = asked[facet];
  if (ids.includes(id)) return { ...asked, [facet]: ids.filter((one) => one !== id) };
  return isFull(asked, facet) ? asked : { ...asked, [facet]: [...ids, id] };
};

const idsIn = (text: unknown, kind: Kind | undefined): NodeId[] =>
  typeof text === 'string'
    ? [...new Set(text.split(',').flatMap((id) => NodeId.safeParse(id).data ?? []))]
        .filter((id) => kind === undefined || kindOfId(registry, id) === kind)
        .slice(0, mostIds)
    : [];
