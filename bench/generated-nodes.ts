import { NodeId, type NodeOf } from '#contracts/graph.ts';
import type { Kind } from '#contracts/registry.ts';
import type { NodePut } from '#server/graph/change.ts';
import type { Random } from './random.ts';

/** How many nodes of each kind; a kind that is not named has none. */
export type KindCounts = Readonly<Partial<Record<Kind, number>>>;

/** Nodes that are plainly made up, with titles and summaries of plausible words. */
export const generateNodes = (counts: KindCounts, random: Random): NodePut[] => {
  const words = phrasesOf(random);
  return makers.flatMap(({ kind, make }) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, at) => make(at + 1, words, random)),
  );
};

interface Phrases {
  /** "shared measures in school districts" */
  theme(): string;
  sentence(): string;
  /** "Trust and budgets" */
  pair(): string;
}
type Make = (number: number, words: Phrases, random: Random) => NodePut;

const idOf = (prefix: string, number: number) => NodeId.parse(`${prefix}:generated-${number}`);

const paper: Make = (number, words, random): Omit<NodeOf<'Paper'>, 'revision'> => ({
  id: idOf('paper', number),
  kind: 'Paper',
  title: `Paper ${number} on ${words.theme()}`,
  subtitle: `A made-up study of ${words.theme()}`,
  shortTitle: `Paper ${number}`,
  summary: `${words.sentence()} ${words.sentence()}`,
  cslType: 'article-journal',
  year: 1990 + random.below(35),
  volume: String(1 + random.below(90)),
  pages: `${number}–${number + 12}`,
  method: methods[random.below(methods.length)] ?? 'Review',
});

const tactic: Make = (number, words): Omit<NodeOf<'Tactic'>, 'revision'> => ({
  id: idOf('tactic', number),
  kind: 'Tactic',
  title: `Tactic ${number}: agree on ${words.theme()}`,
  summary: words.sentence(),
  number,
});

const stage: Make = (number, words): Omit<NodeOf<'Stage'>, 'revision'> => ({
  id: idOf('stage', number),
  kind: 'Stage',
  title: `Stage ${number}`,
  summary: words.sentence(),
  position: number,
});

const caseStudy: Make = (number, words, random): Omit<NodeOf<'CaseStudy'>, 'revision'> => ({
  id: idOf('case', number),
  kind: 'CaseStudy',
  title: `Case ${number}: ${words.theme()}`,
  shortTitle: `Case ${number}`,
  summary: words.sentence(),
  collection: 'A made-up collection',
  fromYear: 1990 + random.below(30),
});

const topic: Make = (number, words): Omit<NodeOf<'Topic'>, 'revision'> => ({
  id: idOf('topic', number),
  kind: 'Topic',
  title: `${words.pair()} (topic ${number})`,
  shortTitle: `Topic ${number}`,
  facet: number % 2 === 0 ? 'theme' : 'setting',
});

const briefing: Make = (number, words): Omit<NodeOf<'Briefing'>, 'revision'> => ({
  id: idOf('briefing', number),
  kind: 'Briefing',
  title: `Briefing ${number} on ${words.theme()}`,
  summary: words.sentence(),
  date: '2020-01',
  publisher: 'A made-up publisher',
});

const person: Make = (number): Omit<NodeOf<'Person'>, 'revision'> => ({
  id: idOf('person', number),
  kind: 'Person',
  title: `Author Number${number}`,
  familyName: `Number${number}`,
  givenName: 'Author',
});

const makers: readonly { readonly kind: Kind; readonly make: Make }[] = [
  { kind: 'Paper', make: paper },
  { kind: 'Tactic', make: tactic },
  { kind: 'Stage', make: stage },
  { kind: 'CaseStudy', make: caseStudy },
  {
    kind: 'Sector',
    make: (number) => ({ id: idOf('sector', number), kind: 'Sector', title: `Sector ${number}` }),
  },
  {
    kind: 'Audience',
    make: (number) => ({
      id: idOf('audience', number),
      kind: 'Audience',
      title: `Audience ${number}`,
      shortTitle: `Audience ${number}`,
    }),
  },
  { kind: 'Topic', make: topic },
  { kind: 'Person', make: person },
  {
    kind: 'Venue',
    make: (number, words) => ({
      id: idOf('venue', number),
      kind: 'Venue',
      title: `Journal ${number} of ${words.pair()}`,
    }),
  },
  {
    kind: 'Organization',
    make: (number, words) => ({
      id: idOf('organization', number),
      kind: 'Organization',
      title: `Organization ${number} for ${words.pair()}`,
    }),
  },
  { kind: 'Place', make: (number) => ({ id: idOf('place', number), kind: 'Place', title: `Place ${number}` }) },
  { kind: 'Briefing', make: briefing },
];

/** Sentences of made-up claims, for summaries and for evidence. */
export const phrasesOf = (random: Random): Phrases => {
  const one = (list: readonly string[]): string => list[random.skewedBelow(list.length)] ?? '';
  const theme = () => `${one(qualities)} ${one(subjects)} in ${one(settings)}`;
  return {
    theme,
    sentence: () =>
      `${capital(one(subjects))} ${one(effects)} ${theme()}, and ${one(subjects)} ${one(effects)} ${one(subjects)}.`,
    pair: () => `${capital(one(subjects))} and ${one(subjects)}`,
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const methods = ['Case study', 'Interviews', 'Panel data', 'Review', 'Survey', 'Survey experiment'];
const effects = 'strengthen,shape,depend on,slow,reveal,support,limit,replace,predict,follow,cost,need'.split(',');
const qualities = (
  'shared,public,local,early,written,informal,steady,open,joint,regional,small,costly,mutual,visible,patient,clear,' +
  'flexible,formal,distributed,adaptive,voluntary,common,lasting,careful,hidden,uneven,rapid,hybrid,inclusive,modest'
).split(',');
const subjects = (
  'trust,contracts,leadership,measures,budgets,goals,partners,networks,meetings,data,governance,staff,roles,funding,' +
  'evaluation,learning,communication,accountability,conflict,innovation,participation,incentives,legitimacy,power,' +
  'capacity,agreements,standards,training,volunteers,facilitation,negotiation,monitoring,boundaries,memory,turnover,' +
  'procurement,reporting,consensus,ownership,transparency,risk,coordination,integration,resilience,equity,outcomes'
).split(',');
const settings = (
  'health care,schools,housing,watersheds,emergency services,transport,food banks,city government,child welfare,' +
  'energy,public safety,libraries,universities,prisons,social services,coastal towns,mental health,job training,' +
  'rural counties,museums,waste management,refugee support,homeless services,forest management,disaster relief,' +
  'primary care,youth work,neighbourhoods,digital services,fisheries'
).split(',');
