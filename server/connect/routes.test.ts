import { expect, test } from 'vitest';
import { PathsAnswer } from '#contracts/connect.ts';
import { NodeId } from '#contracts/graph.ts';
import { Problem } from '#contracts/problem.ts';
import { scoreOf } from '#contracts/score.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';

const aCase = {
  id: NodeId.parse('case:z'),
  kind: 'CaseStudy' as const,
  title: 'Who pays?',
  shortTitle: 'Who pays?',
  summary: 'Who paid.',
  collection: 'A library',
};

/** A paper that supports a tactic, by its own words, which a case demonstrates, by its library's; paper b stands alone. */
const small = {
  nodes: [aPaper('a'), aPaper('b'), aTactic('x'), aCase],
  edges: [
    aLink('paper:a~SUPPORTS~tactic:x', {
      evidence: [
        someEvidence('read'),
        someEvidence('said', { saidBy: 'paper', quote: 'It helps.', source: NodeId.parse('paper:b') }),
      ],
    }),
    aLink('paper:a~CHALLENGES~tactic:x', { status: 'disputed' }),
    aLink('case:z~DEMONSTRATES~tactic:x', { evidence: [someEvidence('shown', { saidBy: 'publisher' })] }),
  ],
};

const pathsFrom = async (url: string, query: string): Promise<PathsAnswer> => {
  const response = await fetch(`${url}/api/paths?${query}`);
  expect(response.status).toBe(200);
  return PathsAnswer.parse(await response.json());
};

test('a path reads as sentences along the way, each worded by who says so most strongly', async () => {
  const { url } = await startServer({ change: small });
  const { from, to, paths, sources } = await pathsFrom(url, 'from=paper:a&to=case:z');
  expect([from.id, to.id]).toEqual(['paper:a', 'case:z']);
  expect(paths.map(({ nodes, sentences }) => [nodes.map(({ id }) => id), sentences])).toEqual([
    [
      ['paper:a', 'tactic:x', 'case:z'],
      [
        'The study Title of a finds support for Tactic x.',
        'The publisher presents Tactic x with Who pays? as an example.',
      ],
    ],
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['paper:b']);
});

test('read the other way it costs the same, and each sentence is read from its other end', async () => {
  const { url } = await startServer({ change: small });
  const [forth] = (await pathsFrom(url, 'from=paper:a&to=case:z')).paths;
  const [back] = (await pathsFrom(url, 'from=case:z&to=paper:a')).paths;
  expect(back?.score).toBe(forth?.score);
  expect(back?.sentences).toEqual([
    'The publisher presents Who pays? as an example of Tactic x.',
    'Tactic x has support in what the study Title of a finds.',
  ]);
});

test('links bear all their evidence, and what else the same things are linked by is told beside them', async () => {
  const { url } = await startServer({ change: small });
  const [path] = (await pathsFrom(url, 'from=paper:a&to=case:z')).paths;
  expect(path?.edges.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([['read', 'said'], ['shown']]);
  expect(path?.beside.map(({ edge, sentence }) => [edge.status, sentence])).toEqual([
    ['disputed', 'Editors read the study Title of a as speaking against Tactic x.'],
  ]);
});

test('the parts add up to the cost that is shown', async () => {
  const { url } = await startServer({ change: small });
  const [path] = (await pathsFrom(url, 'from=paper:a&to=case:z')).paths;
  expect(path?.parts).toEqual([
    { name: 'Supports', value: 1 },
    { name: 'Through Tactic x, 3 links', value: 1.732, node: 'tactic:x' },
    { name: 'An example of', value: 1.25 },
  ]);
  expect(path?.score).toBe(scoreOf(path?.parts ?? []));
});

test('things that nothing connects have no path, a thing has one to itself', async () => {
  const { url } = await startServer({ change: small });
  expect((await pathsFrom(url, 'from=paper:a&to=paper:b')).paths).toEqual([]);
  expect((await pathsFrom(url, 'from=paper:a&to=case:z&maxHops=1')).paths).toEqual([]);
  const { paths } = await pathsFrom(url, 'from=paper:b&to=paper:b');
  expect(paths).toMatchObject([{ nodes: [{ id: 'paper:b' }], edges: [], sentences: [], parts: [], score: 0 }]);
});

test('a thing that isn’t there is named, and a limit beyond ten refused', async () => {
  const { url } = await startServer({ change: small });
  const problemOf = async (query: string) => Problem.parse(await (await fetch(`${url}/api/paths?${query}`)).json());
  const absent = { status: 404, detail: 'paper:gone is not in the graph.' };
  expect(await problemOf('from=paper:a&to=paper:gone')).toMatchObject(absent);
  expect(await problemOf('from=paper:gone&to=paper:a')).toMatchObject(absent);
  expect(await problemOf('from=paper:gone&to=paper:gone')).toMatchObject(absent);
  const many = await problemOf('from=paper:a&to=case:z&limit=11&maxHops=7');
  expect(many.errors?.map(({ field }) => field)).toEqual(['limit', 'maxHops']);
});

test('a link that is published is on the next path', async () => {
  const { url, graph } = await startServer({ change: small });
  expect((await pathsFrom(url, 'from=paper:b&to=case:z')).paths).toEqual([]);
  await graph.commit(aChange({ edges: [aLink('paper:b~ILLUSTRATED_BY~case:z')] }));
  expect((await pathsFrom(url, 'from=paper:b&to=case:z')).paths.map(({ score }) => score)).toEqual([1.25]);
});
