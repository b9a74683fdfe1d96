import { Edge, edgeId, Node } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';

export interface PictureWishes {
  readonly papers?: number;
  readonly cases?: number;
  readonly tactics?: number;
  readonly audiences?: number;
  readonly topics?: number;
  /** Papers that are linked to no tactic. */
  readonly papersWithoutTactic?: number;
  readonly seed?: number;
}

/** A picture as a collection makes one: titles as long as they may be, some of them, and links of every kind. The same for the same wishes. */
export const aPicture = (wishes: PictureWishes = {}): Picture => {
  const {
    papers = 36,
    cases = papers,
    tactics = 16,
    audiences = 10,
    topics = 21,
    papersWithoutTactic = 1,
    seed = 1,
  } = wishes;
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] ?? missing();
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from))),
  ];
  const title = (longest: number): string => titleWithin(longest, () => pick(words));
  const drawn = {
    sectors: sectorTitles.map((name) => aThing('Sector', name, { title: name })),
    audiences: numbered(audiences, (n) => aThing('Audience', `reader-${n}`, { title: title(22) })),
    topics: numbered(topics, (n) =>
      aThing('Topic', `topic-${n}`, { title: title(22), facet: n % 2 ? 'setting' : 'theme' }),
    ),
    stages: stageTitles.map((name, at) => aThing('Stage', name, { title: name, summary: name, position: at + 1 })),
    tactics: numbered(tactics, (n) =>
      aThing('Tactic', `tactic-${n}`, {
        title: tacticTitles[n % tacticTitles.length],
        summary: 'A step.',
        number: n + 1,
      }),
    ),
    papers: numbered(papers, (n) =>
      aThing('Paper', `paper-${n}`, {
        title: title(60),
        shortTitle: title(32),
        summary: 'It says.',
        cslType: 'report',
        year: 1995 + (n % 30),
      }),
    ),
    cases: numbered(cases, (n) =>
      aThing('CaseStudy', `case-${n}`, {
        title: title(60),
        shortTitle: title(30),
        summary: 'It was.',
        collection: 'A library',
      }),
    ),
  };
  const { length } = drawn.papers;
  const linked = drawn.papers.slice(0, Math.max(0, length - papersWithoutTactic));
  const all = (from: readonly Node[], type: string, targets: readonly Node[]) =>
    targets.length === 0
      ? []
      : from.flatMap((node) =>
          some(targets, 3).map((target) =>
            aLink(node, type, { to: target, saidBy: pick(['paper', 'publisher', 'editor']) }),
          ),
        );
  const edges = [
    ...drawn.tactics.map((tactic, at) =>
      aLink(tactic, 'IN_STAGE', {
        to: drawn.stages[Math.floor((at * drawn.stages.length) / tactics)] ?? missing(),
        saidBy: 'publisher',
      }),
    ),
    ...linked.flatMap((paper) =>
      all([paper], pick(['SUPPORTS', 'SUPPORTS', 'QUALIFIES', 'CHALLENGES']), drawn.tactics),
    ),
    ...all(drawn.cases, 'DEMONSTRATES', drawn.tactics),
    ...all(drawn.papers, 'OF_INTEREST_TO', drawn.audiences),
    ...all([...drawn.papers, ...drawn.cases], 'ABOUT', drawn.topics),
    ...all([...drawn.papers, ...drawn.cases], 'CONCERNS', drawn.sectors),
    ...all(drawn.papers.slice(0, 5), 'ILLUSTRATED_BY', drawn.cases),
    ...all(drawn.papers.slice(0, 5), 'CITES', drawn.papers.slice(5)),
  ];
  return { nodes: Object.values(drawn).flat(), edges };
};

/** A node of a kind with just these fields; the id is made of its prefix and the name. */
export const aThing = (kind: string, name: string, fields: Record<string, unknown>): Node => {
  const prefix = kind === 'CaseStudy' ? 'case' : kind.toLowerCase();
  return Node.parse({ id: `${prefix}:${name.toLowerCase()}`, kind, revision: 1, ...fields });
};

/** A link with one piece of evidence. */
export const aLink = (from: Node, type: string, { to, saidBy }: { to: Node; saidBy: string }): Edge =>
  Edge.parse({
    id: edgeId(from.id, type, to.id),
    type,
    from: from.id,
    to: to.id,
    status: 'published',
    revision: 1,
    evidence: [
      {
        id: `${from.id} ${type} ${to.id}`,
        // Whatever a study says has its words, or no collection takes it.
        ...(saidBy === 'paper' ? { quote: 'We find so.' } : { reason: 'It is read so.' }),
        urls: ['https://example.org/'],
        saidBy,
        basis: 'stated',
        confidence: 'high',
        method: 'human',
        addedBy: 'test',
        addedAt: '2026-01-01T00:00:00Z',
      },
    ],
  });

const numbered = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

const missing = (): never => {
  throw new Error('nothing to pick from');
};

/** Mulberry32, a small generator of Tommy Ettinger. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const titleWithin = (longest: number, word: () => string): string => {
  let title = word();
  for (let next = word(); title.length + next.length < longest; next = word()) title += ` ${next.toLowerCase()}`;
  return title;
};

const sectorTitles = ['Government', 'Business', 'Non-profit'];
const stageTitles = ['Diagnosis', 'Design', 'Implementation', 'Assessment'];
const tacticTitles = [
  'Engage Potential Partners',
  'Share a Vision of Success',
  'Assess the History of Addressing the Issue',
  'Account for Resources',
  'Establish Transparency of Viewpoints',
  'Build a Common Fact Base',
  'Agree on Measures of Success',
  'Commit to Information Sharing',
  'Share Discretion',
  'Establish a Governance Structure',
  'Identify a Manager',
  'Communicate the Interdependency of Each Sector',
  'Recruit a Powerful Sponsor or Champion',
  'Manage Expectations of Process and Results',
  'Define the Intent of the Evaluation',
  'Share the Story of the Collaboration',
];
const words =
  'Trust Contracts Networks Governance Partnership Health Community Public Service Collaborative Value Impact Leadership Schools Housing Rivers Evaluation Power Legitimacy Transport Managers Funders Ambulance Urban Regional Sport Mental Risk'.split(
    ' ',
  );
