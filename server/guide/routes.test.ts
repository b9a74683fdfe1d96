import { expect, test } from 'vitest';
import { GuideAnswer } from '#contracts/guide.ts';
import { Problem } from '#contracts/problem.ts';
import { NodeId } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';
import { aCase, aSector, aSetting, aStage, saidBy } from './testing/a-situation.ts';

const change = {
  nodes: [
    aTactic('x'),
    aTactic('y'),
    aPaper('a'),
    aPaper('b'),
    aCase('k'),
    aSector('business', ['private firm']),
    aSetting('ambulances'),
    aStage('design', 1),
    { id: NodeId.parse('person:ann'), kind: 'Person' as const, title: 'Ann Lee', familyName: 'Lee' },
    { id: NodeId.parse('briefing:one'), kind: 'Briefing' as const, title: 'One', date: '2015-11', publisher: 'P' },
  ],
  edges: [
    aLink('paper:a~SUPPORTS~tactic:x', {
      evidence: [
        someEvidence('e1', { source: NodeId.parse('briefing:one'), saidBy: 'publisher', quote: 'It helps.' }),
        someEvidence('e2'),
      ],
    }),
    saidBy('editor', 'paper:b~QUALIFIES~tactic:x'),
    saidBy('editor', 'paper:a~ABOUT~topic:ambulances'),
    saidBy('editor', 'case:k~DEMONSTRATES~tactic:x'),
    aLink('tactic:x~IN_STAGE~stage:design', { evidence: [] }),
    aLink('paper:a~WRITTEN_BY~person:ann', { evidence: [], position: 1 }),
  ],
};

const guide = async (url: string, query: string): Promise<GuideAnswer> => {
  const response = await fetch(`${url}/api/guide?${query}`);
  expect(response.status).toBe(200);
  return GuideAnswer.parse(await response.json());
};

const server = () => startServer({ change, now: () => new Date('2025-06-01T12:00:00Z') });

test('a situation is answered by tactics with their evidence, what it comes from and what references need', async () => {
  const { url } = await server();
  const answer = await guide(url, 'q=ambulances+with+a+private+firm&stage=stage:design');
  expect(answer).toMatchObject({ revision: 1, date: '2025-06-01' });
  expect(answer.situation.given.map(({ id }) => id)).toEqual(['stage:design']);
  expect(answer.situation.read.map(({ node, words }) => [node.id, words])).toEqual([
    ['topic:ambulances', 'ambulances'],
    ['sector:business', 'private firm'],
  ]);
  const [first, last] = answer.tactics;
  expect(first?.tactic.id).toBe('tactic:x');
  expect(first?.stages.map(({ id }) => id)).toEqual(['stage:design']);
  expect(first?.papers.map(({ edge }) => edge.evidence.map(({ id }) => id))).toEqual([['e1', 'e2']]);
  expect(first?.against.map(({ node, edge }) => [node.id, edge.type])).toEqual([['paper:b', 'QUALIFIES']]);
  expect(first?.cases.map(({ node }) => node.id)).toEqual(['case:k']);
  expect(last).toMatchObject({ strength: 'none in this collection', score: 0, papers: [], against: [], cases: [] });
  expect(answer.sources.map(({ id }) => id)).toEqual(['briefing:one']);
  expect(answer.bibliography.nodes.map(({ id }) => id)).toEqual(['person:ann']);
  expect(answer.bibliography.edges.map(({ id }) => id)).toEqual(['paper:a~WRITTEN_BY~person:ann']);
});

test('what the words are not to be taken for counts no more, and nothing else is changed', async () => {
  const { url } = await server();
  const { situation } = await guide(url, 'q=ambulances+with+a+private+firm&without=sector:business');
  expect(situation.read.map(({ node }) => node.id)).toEqual(['topic:ambulances']);
  expect(situation.leftOut.map(({ node, words }) => [node.id, words])).toEqual([['sector:business', 'private firm']]);
  expect(situation.unread).toEqual([]);
});

test('the same values asked for by words or by name rank alike', async () => {
  const { url } = await server();
  const said = await guide(url, 'q=ambulances');
  const named = await guide(url, 'setting=topic:ambulances');
  expect(named.tactics).toEqual(said.tactics);
});

test('values may be given more than once, and one that is gone is said to be missing', async () => {
  const { url } = await server();
  const { situation } = await guide(url, 'sector=sector:business&sector=sector:gone&topic=topic:ambulances');
  expect(situation.given.map(({ id }) => id)).toEqual(['sector:business', 'topic:ambulances']);
  expect(situation.missing).toEqual(['sector:gone']);
});

test('an id of another kind is a 400 that says what one looks like', async () => {
  const { url } = await server();
  const response = await fetch(`${url}/api/guide?stage=sector:business`);
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 400,
    errors: [{ field: 'stage.0', expected: 'an id of this kind, such as stage:some-words' }],
  });
});

test('a situation of 2,000 characters is read to its end, a longer one is a 400', async () => {
  const { url } = await server();
  const long = `${'x'.repeat(1990)} ambulance`;
  expect((await guide(url, new URLSearchParams({ q: long }).toString())).situation.read).toHaveLength(1);
  const response = await fetch(`${url}/api/guide?q=${'x'.repeat(2001)}`);
  expect(Problem.parse(await response.json())).toMatchObject({ status: 400, errors: [{ field: 'q' }] });
});

test('an empty graph has no tactics to rank', async () => {
  const { url } = await startServer();
  expect((await guide(url, '')).tactics).toEqual([]);
});

test('tactics that are asked for by name come alone, in the order of their scores', async () => {
  const { url } = await server();
  const { tactics } = await guide(url, 'tactic=tactic:y&tactic=tactic:x&tactic=tactic:gone');
  expect(tactics.map(({ tactic }) => tactic.id)).toEqual(['tactic:x', 'tactic:y']);
  expect((await guide(url, 'tactic=tactic:y')).tactics.map(({ tactic }) => tactic.id)).toEqual(['tactic:y']);
});

test('of very many tactics the first come with their evidence, and any other when it is named', async () => {
  const slugs = Array.from({ length: 25 }, (_, place) => `t${String(place).padStart(2, '0')}`);
  const { url } = await startServer({
    change: {
      nodes: [aPaper('a'), ...slugs.map((slug) => aTactic(slug))],
      edges: slugs.map((slug) => saidBy('editor', `paper:a~SUPPORTS~tactic:${slug}`)),
    },
  });
  const all = await guide(url, '');
  expect(all.tactics.map(({ papers }) => papers.length)).toEqual([...Array(20).fill(1), ...Array(5).fill(0)]);
  const [named] = (await guide(url, 'tactic=tactic:t24')).tactics;
  expect(named).toEqual({ ...all.tactics[24], papers: named?.papers });
  expect(named?.papers).toHaveLength(1);
});

test('of the many authors of a paper as many come as a reference needs', async () => {
  const authors = Array.from({ length: 12 }, (_, place) => ({
    id: NodeId.parse(`person:p${place}`),
    kind: 'Person' as const,
    title: `P${place}`,
    familyName: `P${place}`,
  }));
  const { url } = await startServer({
    change: {
      nodes: [aPaper('a'), aTactic('x'), ...authors],
      edges: [
        saidBy('editor', 'paper:a~SUPPORTS~tactic:x'),
        ...authors.map(({ id }, place) => aLink(`paper:a~WRITTEN_BY~${id}`, { evidence: [], position: 12 - place })),
      ],
    },
  });
  const { bibliography } = await guide(url, '');
  expect(new Set(bibliography.edges.map(({ position }) => position))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  expect(bibliography.nodes).toHaveLength(7);
});
