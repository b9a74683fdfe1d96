import { describe, expect, it } from 'vitest';
import { NodeId, type NodeOf } from '#contracts/graph.ts';
import { namedQuestions } from '#contracts/named-questions.ts';
import type { QuestionName } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { questionsOf } from './questions.ts';

const aCase = (slug: string, more: Partial<NodeOf<'CaseStudy'>> = {}): NodePut => ({
  id: NodeId.parse(`case:${slug}`),
  kind: 'CaseStudy',
  title: `Case ${slug}`,
  shortTitle: slug,
  summary: `What happened in ${slug}.`,
  collection: 'A library',
  ...more,
});
const named = (kind: 'Audience' | 'Sector' | 'Organization', id: string): NodePut => ({
  id: NodeId.parse(id),
  kind,
  title: id,
});
const quoted = (id: string) => someEvidence(id, { saidBy: 'paper', quote: 'So it is.', confidence: 'high' });

interface Things {
  readonly nodes: readonly NodePut[];
  readonly edges?: readonly EdgePut[];
}

const answerTo = (name: QuestionName, things: Things, of: Registry = registry) => {
  const { id } = namedQuestions(of)[name];
  const question = questionsOf(of).find((one) => one.id === id);
  if (!question) throw new Error(`no question is called ${name}`);
  const answer = question.answer({ of, projection: aProjection(things), year: 2026 });
  return { says: answer.says, count: answer.count, entries: answer.entries(0, 100) };
};
const idsOf = ({ entries }: { readonly entries: readonly { readonly id: string }[] }) => entries.map(({ id }) => id);

const [trust, power, silent] = [aPaper('trust'), aPaper('power', { unsure: ['year', 'pages'] }), aPaper('silent')];
const [engage, share, agree] = [
  aTactic('engage', { number: 1 }),
  aTactic('share', { number: 2 }),
  aTactic('agree', { number: 3 }),
];
const collection: Things = {
  nodes: [trust, power, silent, agree, share, engage, aCase('river'), aCase('lake')],
  edges: [
    aLink('paper:trust~SUPPORTS~tactic:engage', { evidence: [quoted('one'), someEvidence('two')] }),
    aLink('paper:trust~QUALIFIES~tactic:share'),
    aLink('paper:power~SUPPORTS~tactic:share'),
    aLink('case:river~DEMONSTRATES~tactic:engage', { evidence: [quoted('three')] }),
    aLink('paper:trust~ILLUSTRATED_BY~case:river', { evidence: [quoted('four')] }),
  ],
};

describe('the named questions', () => {
  it('tell which tactics no paper speaks about, and which no case shows at work, in the toolkit’s order', () => {
    expect(answerTo('tacticsWithoutPapers', collection)).toMatchObject({
      says: '1 of 3 tactics',
      count: 1,
      entries: [{ id: 'tactic:agree', lights: ['tactic:agree'], voices: {} }],
    });
    expect(idsOf(answerTo('tacticsWithoutCases', collection))).toEqual(['tactic:share', 'tactic:agree']);
  });

  it('tell which tactics rest on editors’ readings alone, and not those without any paper', () => {
    expect(answerTo('tacticsReadByEditorsAlone', collection).entries).toMatchObject([
      { id: 'tactic:share', note: '2 papers', voices: { editor: 2 } },
    ]);
  });

  it('tell which papers are linked to no tactic, and which cases no paper mentions', () => {
    expect(idsOf(answerTo('papersWithoutTactics', collection))).toEqual(['paper:silent']);
    expect(idsOf(answerTo('casesWithoutPapers', collection))).toEqual(['case:lake']);
  });

  it('list every paper with its tactics by who says so, a reservation never passing for support', () => {
    const { says, entries } = answerTo('tacticsOfPapers', collection);
    expect(says).toBe('2 of 3 papers linked to a tactic');
    expect(entries).toMatchObject([
      { id: 'paper:trust', note: 'supports 1 tactic, qualifies 1', voices: { paper: 1, editor: 1 }, lights: [] },
      { id: 'paper:power', note: 'supports 1 tactic', title: 'power 2015?' },
      { id: 'paper:silent', note: 'no tactic yet' },
    ]);
  });

  it('say of a paper that only qualifies that it supports none', () => {
    const edges = [aLink('paper:silent~QUALIFIES~tactic:share'), aLink('paper:silent~QUALIFIES~tactic:agree')];
    expect(answerTo('tacticsOfPapers', { ...collection, edges }).entries[0]).toMatchObject({
      id: 'paper:silent',
      note: 'supports none, qualifies 2',
    });
  });

  it('tell what is to verify of whatever kind: unsure facts, evidence without a quote, plain facts in doubt', () => {
    const { says, entries } = answerTo('toVerify', {
      nodes: [...collection.nodes, aPaper('cited')],
      edges: [
        ...(collection.edges ?? []),
        aLink('paper:trust~CITES~paper:cited', { evidence: [], confidence: 'low' }),
        aLink('paper:power~CITES~paper:cited', { evidence: [] }),
      ],
    });
    expect(says).toBe('3 pieces of evidence on 3 links, 1 thing with unchecked facts, 1 link of the record in doubt');
    expect(entries.map(({ id, note }) => [id, note])).toEqual([
      ['paper:power', '2 unchecked facts'],
      ['paper:power~SUPPORTS~tactic:share', 'no quote'],
      ['paper:trust~QUALIFIES~tactic:share', 'no quote'],
      ['paper:trust~SUPPORTS~tactic:engage', 'no quote'],
      ['paper:trust~CITES~paper:cited', 'record in doubt'],
    ]);
    expect(entries[1]?.lights).toEqual(['paper:power~SUPPORTS~tactic:share']);
  });

  it('list claims to verify before other links, these by their ids whether they rest on evidence or not', () => {
    const answer = answerTo('toVerify', {
      nodes: [trust, power, engage, aPaper('cited'), named('Audience', 'audience:funders')],
      edges: [
        aLink('paper:trust~SUPPORTS~tactic:engage'),
        aLink('paper:power~CITES~paper:cited', { evidence: [], confidence: 'low' }),
        aLink('paper:power~OF_INTEREST_TO~audience:funders'),
        aLink('paper:cited~CITES~paper:trust', { evidence: [], confidence: 'medium' }),
      ],
    });
    expect(idsOf(answer)).toEqual([
      'paper:power',
      'paper:trust~SUPPORTS~tactic:engage',
      'paper:cited~CITES~paper:trust',
      'paper:power~CITES~paper:cited',
      'paper:power~OF_INTEREST_TO~audience:funders',
    ]);
  });

  it('say "None" of an empty collection and fail on nothing', () => {
    for (const name of [
      'tacticsOfPapers',
      'staleTactics',
      'contestedLinks',
      'toVerify',
      'sectorsWithoutCases',
    ] as const)
      expect(answerTo(name, { nodes: [] })).toMatchObject({ count: 0, entries: [] });
    expect(answerTo('tacticsWithoutCases', { nodes: [] }).says).toBe('None of 0 tactics');
  });

  it('speak the words of another registry', () => {
    const renamed: Registry = {
      ...registry,
      kinds: { ...registry.kinds, Tactic: { ...registry.kinds.Tactic, label: { one: 'Practice', many: 'Practices' } } },
    };
    expect(answerTo('tacticsWithoutPapers', collection, renamed).says).toBe('1 of 3 practices');
  });
});

const ofYears = (...years: readonly number[]): Things => ({
  nodes: [aTactic('old'), ...years.map((year) => aPaper(`of-${year}`, { year }))],
  edges: years.map((year) => aLink(`paper:of-${year}~SUPPORTS~tactic:old`)),
});

describe('stale tactics', () => {
  it('are those whose newest paper is more than fifteen years old', () => {
    expect(answerTo('staleTactics', ofYears(2010, 1999)).entries).toMatchObject([
      { id: 'tactic:old', note: '2 papers, the newest of 2010' },
    ]);
    expect(idsOf(answerTo('staleTactics', ofYears(2011)))).toEqual([]);
    expect(idsOf(answerTo('staleTactics', ofYears(1999, 2012)))).toEqual([]);
  });

  it('are not those without a paper', () => {
    expect(idsOf(answerTo('staleTactics', ofYears()))).toEqual([]);
  });
});

const spoken = [aTactic('x'), aPaper('a'), aPaper('b'), aPaper('c')];
const contested = (...edges: readonly EdgePut[]) => answerTo('contestedLinks', { nodes: spoken, edges });
const supports = (paper: string) => aLink(`paper:${paper}~SUPPORTS~tactic:x`);
const challenges = (paper: string) => aLink(`paper:${paper}~CHALLENGES~tactic:x`);

describe('contested links', () => {
  it('are the challenge and the support of different papers, and nothing that only qualifies', () => {
    const answer = contested(supports('b'), challenges('c'), aLink('paper:a~QUALIFIES~tactic:x'));
    expect(answer.says).toBe('1 tactic both supported and challenged, 0 links disputed');
    expect(answer.entries.map(({ id, note }) => [id, note])).toEqual([
      ['paper:c~CHALLENGES~tactic:x', 'challenges, to verify'],
      ['paper:b~SUPPORTS~tactic:x', 'supports, to verify'],
    ]);
  });

  it('are none where one paper says both, or where nobody speaks for it', () => {
    expect(idsOf(contested(supports('a'), challenges('a')))).toEqual([]);
    expect(idsOf(contested(challenges('a'), challenges('b')))).toEqual([]);
  });

  it('are links that somebody disputes, each once', () => {
    const disputed = { ...supports('a'), status: 'disputed' as const };
    expect(contested(disputed).entries).toMatchObject([{ note: 'supports, disputed, to verify' }]);
    expect(idsOf(contested(disputed, challenges('b')))).toEqual([
      'paper:b~CHALLENGES~tactic:x',
      'paper:a~SUPPORTS~tactic:x',
    ]);
  });
});

describe('what is contested', () => {
  it('is told by what the registry says of a type, not by its name', () => {
    const turned: Registry = {
      ...registry,
      types: { ...registry.types, QUALIFIES: { ...registry.types.QUALIFIES, stance: 'against' } },
    };
    const edges = [supports('b'), aLink('paper:a~QUALIFIES~tactic:x')];
    expect(idsOf(answerTo('contestedLinks', { nodes: spoken, edges }, turned))).toEqual([
      'paper:a~QUALIFIES~tactic:x',
      'paper:b~SUPPORTS~tactic:x',
    ]);
  });
});

describe('audiences and sectors without a case', () => {
  it('count a case for an audience where it illustrates a paper of interest to it', () => {
    const { says, entries } = answerTo('audiencesWithoutCases', {
      nodes: [
        named('Audience', 'audience:managers'),
        named('Audience', 'audience:funders'),
        trust,
        power,
        aCase('river'),
      ],
      edges: [
        aLink('paper:trust~OF_INTEREST_TO~audience:managers'),
        aLink('paper:power~OF_INTEREST_TO~audience:funders'),
        aLink('paper:trust~ILLUSTRATED_BY~case:river'),
      ],
    });
    expect([says, ...entries.map(({ id }) => id)]).toEqual(['1 of 2 audiences', 'audience:funders']);
  });

  it('count a case for a sector that it concerns, or that an organization in it belongs to; a paper counts for none', () => {
    const sectors = ['one', 'two', 'three', 'four'].map((name) => named('Sector', `sector:${name}`));
    const answer = answerTo('sectorsWithoutCases', {
      nodes: [
        ...sectors,
        named('Organization', 'organization:firm'),
        named('Organization', 'organization:idle'),
        trust,
        aCase('river'),
      ],
      edges: [
        aLink('case:river~CONCERNS~sector:one'),
        aLink('case:river~INVOLVES~organization:firm', { evidence: [] }),
        aLink('organization:firm~IN_SECTOR~sector:two', { evidence: [] }),
        aLink('organization:idle~IN_SECTOR~sector:four', { evidence: [] }),
        aLink('paper:trust~CONCERNS~sector:three'),
      ],
    });
    expect(idsOf(answer).toSorted()).toEqual(['sector:four', 'sector:three']);
  });
});
