import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { Problem } from '#contracts/problem.ts';
import { SearchAnswer } from '#contracts/search.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';
import { fragmentsOf } from './fragments.ts';

const aTopic = (slug: string, title: string, altTitles: string[] = []) => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic' as const,
  title,
  altTitles,
  facet: 'theme' as const,
});

const search = async (url: string, query: string): Promise<SearchAnswer> => {
  const response = await fetch(`${url}/api/search?${query}`);
  expect(response.status).toBe(200);
  return SearchAnswer.parse(await response.json());
};

const idsOf = (answer: SearchAnswer): string[] => answer.hits.map((hit) => hit.node.id);

const small = {
  nodes: [
    aPaper('ems', {
      title: 'Collaboration in Frontline Healthcare',
      shortTitle: 'Trust in EMS contracts',
      altTitles: ['ambulance contracts'],
      summary: 'Trust between councils and ambulance services grows with specific contracts.',
    }),
    aPaper('p3-learning', { title: 'Learning in P3s', summary: 'Agencies learn slowly.' }),
    aTopic('p3', 'Public-private partnerships', ['P3', 'PPP']),
    aTopic('trust', 'Trust'),
    aTactic('govern', { title: 'Establish a Governance Structure', summary: 'Say who decides.' }),
  ],
  edges: [
    aLink('paper:p3-learning~SUPPORTS~tactic:govern', {
      evidence: [someEvidence('e1', { quote: 'develops knowledge in contract design', saidBy: 'publisher' })],
    }),
  ],
};

test('an exact alternative title wins, whatever else holds the word', async () => {
  const { url } = await startServer({ change: small });
  expect(idsOf(await search(url, 'q=P3'))).toEqual(['topic:p3', 'paper:p3-learning']);
});

test('the beginning of a name finds the shortest name first, a typo still finds it', async () => {
  const { url } = await startServer({ change: small });
  expect(idsOf(await search(url, 'q=trus'))).toEqual(['topic:trust', 'paper:ems']);
  expect(idsOf(await search(url, 'q=trsut'))).toEqual(['topic:trust', 'paper:ems']);
  expect(idsOf(await search(url, 'q=%C3%89stablish'))).toEqual(['tactic:govern']);
});

test('more of the words asked for is better than one of them in a better place', async () => {
  const { url } = await startServer({ change: small });
  expect(idsOf(await search(url, 'q=trust%20in%20ambulance%20services')).slice(0, 2)).toEqual([
    'paper:ems',
    'topic:trust',
  ]);
});

test('a quote counts for the paper that it is about and says whose words it is', async () => {
  const { url } = await startServer({ change: small });
  const { hits } = await search(url, 'q=knowledge');
  expect(hits.map((hit) => [hit.node.id, hit.fragments])).toEqual([
    [
      'paper:p3-learning',
      [{ field: 'quote', text: 'develops knowledge in contract design', marks: [[9, 18]], saidBy: 'publisher' }],
    ],
  ]);
});

test('a hit shows the passages that match, names first, marked where they match', async () => {
  const { url } = await startServer({ change: small });
  const [hit] = (await search(url, 'q=contracts')).hits;
  expect(
    hit?.fragments.map(({ field, text, marks }) => [field, marks.map(([from, to]) => text.slice(from, to))]),
  ).toEqual([
    ['altTitles', ['contracts']],
    ['shortTitle', ['contracts']],
    ['summary', ['contracts']],
  ]);
});

test('facets count all kinds, whichever is asked for; the total is of that kind', async () => {
  const { url } = await startServer({ change: small });
  const answer = await search(url, 'q=p3&kind=Paper');
  expect(answer).toMatchObject({ total: 1, facets: { Paper: 1, Topic: 1 } });
  expect(idsOf(answer)).toEqual(['paper:p3-learning']);
});

test('nothing found is an empty answer', async () => {
  const { url } = await startServer({ change: small });
  expect(await search(url, 'q=xylophone')).toEqual({ hits: [], facets: {}, total: 0, next: null });
  expect(await search(url, 'q=%3F!%2B')).toEqual({ hits: [], facets: {}, total: 0, next: null });
});

test('pages hold each hit once, in the order of one long page', async () => {
  const { url } = await startServer({
    change: { nodes: Array.from({ length: 17 }, (_, index) => aPaper(`p${index}`, { summary: 'On trust.' })) },
  });
  const whole = idsOf(await search(url, 'q=trust&limit=50'));
  expect(whole).toHaveLength(17);
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: SearchAnswer = await search(url, `q=trust&limit=4${cursor && `&cursor=${cursor}`}`);
    expect(page.total).toBe(17);
    seen.push(...idsOf(page));
    cursor = page.next;
  }
  expect(seen).toEqual(whole);
});

test.each(['q=', 'q=%20%20', '', 'q=a&limit=0', 'q=a&kind=Cat', 'q=a&cursor=%22', `q=${'x'.repeat(201)}`, 'q=%00a'])(
  'a search that can’t be read is a 400: %s',
  async (query) => {
    const { url } = await startServer();
    const response = await fetch(`${url}/api/search?${query}`);
    expect(Problem.parse(await response.json()).errors).toHaveLength(1);
    expect(response.status).toBe(400);
  },
);

test.each(['foo(', 'a/b', '"', 'AND', '~', '[x', 'a:b', '*', '\\', 'trust* OR (', "'; MATCH (n) DETACH DELETE n"])(
  'what means something to a search engine is only text: %s',
  async (typed) => {
    const { url } = await startServer({ change: small });
    expect((await search(url, `q=${encodeURIComponent(typed)}`)).total).toBeLessThan(4);
  },
);

test('a long passage is cut around its first match, at words, with marks that still fit', () => {
  const text = `${'before '.repeat(40)}the ambulance ${'after '.repeat(60)}`;
  const [fragment] = fragmentsOf(['ambulance'], [{ field: 'summary', text, weight: 1, isName: false }]);
  expect(fragment?.text).toMatch(/^…before .*the ambulance after .*after…$/);
  expect(fragment?.text.length).toBeLessThan(210);
  expect(fragment?.marks.map(([from, to]) => fragment.text.slice(from, to))).toEqual(['ambulance']);
});

test('marks always fit the text that they are given with', () => {
  const word = fc.constantFrom('trust', 'Trúst', 'contract', 'x'.repeat(230), 'the', '—', '🚑', '2015');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const passage = { field: 'summary', text: words.join(' '), weight: 1, isName: false };
      for (const { text, marks } of fragmentsOf(['trus', 'contracts'], [passage]))
        for (const [from, to] of marks) expect(text.slice(from, to)).toMatch(/^(Tr[uú]s|contract)$/i);
    }),
  );
});
