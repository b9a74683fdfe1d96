import { describe, expect, test } from 'vitest';
import { type CellState, cellStates } from '#contracts/coverage.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { factsOf } from './cell-facts.ts';
import { rules, stateOf } from './cell-state.ts';
import { cellsOf } from './cells.ts';
import { contentsOf, noContents } from './contents.ts';
import { aCase, aDecision, aStage, aTopic, aValue } from './testing/some-things.ts';

/** What counts for the tactic x and the sector s, and how. */
interface Scene {
  readonly papers?: number;
  readonly cases?: number;
  readonly year?: number;
  readonly confidence?: 'high' | 'low';
  readonly status?: 'published' | 'disputed';
  /** Of all things together. */
  readonly settings?: number;
  readonly isDecided?: boolean;
}

const matrix = { rows: 'tactic', columns: 'sector' } as const;
const age = { year: 2026, staleAfter: 15 };

const projected = ({ papers = 0, cases = 0, settings = 0, isDecided = false, ...how }: Scene) => {
  const { year = 2020, confidence = 'high', status = 'published' } = how;
  const link = (id: string) => aLink(id, { status, evidence: [someEvidence(id, { confidence })] });
  const things = [...slugs(papers).map((slug) => aPaper(slug, { year })), ...slugs(cases).map((slug) => aCase(slug))];
  return aProjection({
    nodes: [...things, aTactic('x'), aValue('Sector', 's'), ...slugs(settings).map((slug) => aTopic(slug))],
    edges: things.flatMap(({ id, kind }, at) => [
      link(`${id}~${kind === 'Paper' ? 'SUPPORTS' : 'DEMONSTRATES'}~tactic:x`),
      link(`${id}~CONCERNS~sector:s`),
      ...(settings > 0 ? [link(`${id}~ABOUT~topic:${(at % settings) + 1}`)] : []),
    ]),
    outOfScope: isDecided ? [aDecision('sector:s', 'tactic:x')] : [],
  });
};

const slugs = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 1));

const stateIn = (scene: Scene): CellState => cellsOf(projected(scene), matrix, age)[0]?.state ?? 'none';

const holdingIn = (scene: Scene): CellState[] => {
  const projection = projected(scene);
  const values = [
    { facet: matrix.rows, value: 'tactic:x' },
    { facet: matrix.columns, value: 'sector:s' },
  ];
  const contents = contentsOf(projection, matrix).get('tactic:x')?.get('sector:s') ?? noContents();
  const facts = factsOf(projection, { values, isOutOfScope: scene.isDecided === true, age }, contents);
  expect(stateOf(facts)).toBe(stateIn(scene));
  return cellStates.filter((state) => rules[state](facts));
};

const old = { year: 2010 };
const low = { confidence: 'low' as const };
const disputed = { status: 'disputed' as const };
const decided = { isDecided: true };

describe('each state has its rule', () => {
  test.each<[CellState, Scene]>([
    ['out of scope', { papers: 2, cases: 1, settings: 2, ...decided }],
    ['none', {}],
    ['unverified', { papers: 2, cases: 1, settings: 2, ...low }],
    ['practice only', { cases: 2, settings: 2 }],
    ['contested', { papers: 2, cases: 1, settings: 2, ...disputed }],
    ['stale', { papers: 2, cases: 1, settings: 2, ...old }],
    ['one study', { papers: 1, cases: 1, settings: 2 }],
    ['research only', { papers: 2, settings: 2 }],
    ['narrow', { papers: 2, cases: 1, settings: 1 }],
    ['covered', { papers: 2, cases: 1, settings: 2 }],
  ])('%s', (state, scene) => {
    expect(stateIn(scene)).toBe(state);
  });
});

/** In each, the rules that hold are many, and the first decides. */
const scenes: readonly Scene[] = [
  { papers: 1, ...old, ...low, ...disputed, ...decided },
  { papers: 2, cases: 1, settings: 2, ...decided },
  { ...decided },
  {},
  { papers: 1, ...old, ...low, ...disputed },
  { cases: 1, ...low, ...disputed },
  { cases: 1, ...disputed },
  { papers: 1, ...old, ...disputed },
  { papers: 1, ...old },
  { papers: 1 },
  { papers: 2 },
  { papers: 2, cases: 1 },
  { papers: 2, cases: 1, settings: 2 },
];

/** A cell with nothing has no links, no year and no paper; one without papers, and not empty, has cases. */
const impossible: readonly (readonly [CellState, CellState])[] = [
  ['none', 'contested'],
  ['none', 'stale'],
  ['none', 'one study'],
  ['practice only', 'stale'],
  ['practice only', 'one study'],
  ['practice only', 'research only'],
];

const pairs = cellStates
  .flatMap((first, at) => cellStates.slice(at + 1).map((second) => [first, second] as const))
  .filter(([first, second]) => !impossible.some(([one, other]) => one === first && other === second));

describe('where two rules hold, the earlier one decides', () => {
  test.each(pairs)('%s before %s', (first, second) => {
    const both = scenes.filter((scene) => {
      const holding = holdingIn(scene);
      return holding[0] === first && holding.includes(second);
    });
    expect(both.length).toBeGreaterThan(0);
    expect(both.map(stateIn)).toEqual(both.map(() => first));
  });

  test.each(impossible)('%s never meets %s', (first, second) => {
    const firstIn = scenes.map(holdingIn).filter(([decides]) => decides === first);
    expect(firstIn.filter((holding) => holding.includes(second))).toEqual([]);
  });
});

const sureLink = (id: string, confidence: 'medium' | 'low') =>
  aLink(id, { evidence: [someEvidence(id, { confidence })] });

describe('the rules at their edges', () => {
  test('a paper of exactly fifteen years ago is not stale, one of sixteen is', () => {
    expect(stateIn({ papers: 2, cases: 1, settings: 2, year: 2011 })).toBe('covered');
    expect(stateIn({ papers: 2, cases: 1, settings: 2, year: 2010 })).toBe('stale');
  });

  test('one link above low confidence is enough to be verified', () => {
    const papers = [aPaper('a'), aPaper('b')];
    const projection = aProjection({
      nodes: [...papers, aTactic('x'), aValue('Sector', 's')],
      edges: papers.flatMap(({ id }) => [
        sureLink(`${id}~SUPPORTS~tactic:x`, 'low'),
        sureLink(`${id}~CONCERNS~sector:s`, 'low'),
      ]),
    });
    const better = sureLink('paper:b~CONCERNS~sector:s', 'medium');
    const mended = aProjection({
      nodes: [...projection.nodes.values()],
      edges: [
        ...papers.map(({ id }) => sureLink(`${id}~SUPPORTS~tactic:x`, 'low')),
        sureLink('paper:a~CONCERNS~sector:s', 'low'),
        better,
      ],
    });
    expect(cellsOf(projection, matrix, age).map(({ state }) => state)).toEqual(['unverified']);
    expect(cellsOf(mended, matrix, age).map(({ state }) => state)).toEqual(['research only']);
  });

  test('a year stands in the paper itself, so nothing that counts for one is unverified', () => {
    const byYear = cellsOf(projected({ papers: 2, ...low }), { rows: 'tactic', columns: 'year' }, age);
    expect(byYear.map(({ state }) => state)).toEqual(['research only']);
  });

  test('settings or topics as a facet make nothing narrow', () => {
    const scene = projected({ papers: 2, cases: 1, settings: 1 });
    const statesBy = (columns: 'setting' | 'topic' | 'sector') =>
      cellsOf(scene, { rows: 'tactic', columns }, age).map(({ state }) => state);
    expect([statesBy('setting'), statesBy('topic'), statesBy('sector')]).toEqual([
      ['covered'],
      ['covered'],
      ['narrow'],
    ]);
  });
});

/** Each stance is "paper TYPE tactic"; all papers concern one sector, both tactics are of one stage. */
const statesOf = (stances: readonly string[], rows: 'tactic' | 'stage' | 'audience') => {
  const papers = [...new Set(stances.map((stance) => stance.split(' ')[0] ?? ''))];
  const projection = aProjection({
    nodes: [
      ...papers.map((slug) => aPaper(slug)),
      aTactic('x'),
      aTactic('y'),
      aValue('Sector', 's'),
      aValue('Audience', 'a'),
      aStage('g', 1),
    ],
    edges: [
      ...stances.map((stance) => {
        const [paper, type, tactic] = stance.split(' ');
        return aLink(`paper:${paper}~${type}~tactic:${tactic}`);
      }),
      ...papers.flatMap((slug) => [
        aLink(`paper:${slug}~CONCERNS~sector:s`),
        aLink(`paper:${slug}~OF_INTEREST_TO~audience:a`),
      ]),
      aLink('tactic:x~IN_STAGE~stage:g', { evidence: [] }),
      aLink('tactic:y~IN_STAGE~stage:g', { evidence: [] }),
    ],
  });
  return cellsOf(projection, { rows, columns: 'sector' }, age).map(({ state }) => state);
};

describe('contested', () => {
  test('one paper challenges the tactic that another supports', () => {
    expect(statesOf(['one SUPPORTS x', 'two CHALLENGES x'], 'tactic')).toEqual(['contested']);
    expect(statesOf(['one SUPPORTS x', 'two QUALIFIES x'], 'tactic')).toEqual(['research only']);
  });

  test('a paper that does both by itself contests nothing, until another takes a side', () => {
    expect(statesOf(['one SUPPORTS x', 'one CHALLENGES x'], 'tactic')).toEqual(['one study']);
    expect(statesOf(['one SUPPORTS x', 'one CHALLENGES x', 'two SUPPORTS x'], 'tactic')).toEqual(['contested']);
  });

  test('a stage is contested where one of its tactics is, not where papers differ on two of them', () => {
    expect(statesOf(['one SUPPORTS x', 'two CHALLENGES x'], 'stage')).toEqual(['contested']);
    expect(statesOf(['one SUPPORTS x', 'two CHALLENGES y'], 'stage')).toEqual(['research only']);
  });

  test('without tactics and stages only a disputed link contests', () => {
    expect(statesOf(['one SUPPORTS x', 'two CHALLENGES x'], 'audience')).toEqual(['research only']);
  });
});
