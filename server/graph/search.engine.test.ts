import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphDatabase } from './graph-database.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from './testing/a-change.ts';
import { onEachEngine, openFreshGraph } from './testing/fresh-graph.ts';

const ambulance = 'paper:ems~SUPPORTS~tactic:trust';
const collection = aChange({
  nodes: [
    aPaper('ems', {
      title: 'Trust in ambulance contracts',
      altTitles: ['EMS'],
      method: 'Interviews with fire chiefs',
      summary: 'Partners who trust one another write shorter contracts.',
    }),
    aPaper('p3', { title: 'Public–private partnerships', altTitles: ['P3', 'PPP'], summary: 'Risks are shared.' }),
    aPaper('eire', { title: 'Coopération en Éire', summary: 'Sectors across borders.', note: 'unfindable' }),
    aTactic('trust', { title: 'Build trust', question: 'Does everybody know the nonprofit partners?' }),
    aTactic('share', { title: 'Share discretion', summary: 'Let each partner’s staff decide.' }),
  ],
  edges: [
    aLink(ambulance, {
      evidence: [
        someEvidence('a', { quote: 'The paramedics relied on goodwill.' }),
        someEvidence('b', { reason: 'An inspection of the appendix tells.' }),
      ],
    }),
  ],
});

const queries: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['ambulance', ['paper:ems']],
  ['ambul', ['paper:ems']],
  ['AMBULANCE CONTRACT', ['paper:ems']],
  ['amublance', ['paper:ems']],
  ['ambulence', ['paper:ems']],
  ['P3', ['paper:p3']],
  ['ppp', ['paper:p3']],
  ['nonprofit', ['tactic:trust']],
  ['trus', ['paper:ems', 'tactic:trust']],
  ['trsut', ['paper:ems', 'tactic:trust']],
  ['eire', ['paper:eire', 'paper:ems']],
  ['cooperation', ['paper:eire']],
  ['coopération', ['paper:eire']],
  ['fire', ['paper:ems', 'paper:eire']],
  ['paramedics', [ambulance]],
  ['goodwil', [ambulance]],
  ['inspection of the appendix', [ambulance]],
  ['discretion paramedic', ['tactic:share', ambulance]],
  ['private-partnership', ['paper:p3']],
  ['unfindable', []],
  ['xyzzy', []],
  ['the', []],
  ['', []],
];

onEachEngine((engine) => {
  let graph: GraphDatabase;
  let dispose: () => Promise<void>;

  beforeAll(async () => {
    ({ graph, dispose } = await openFreshGraph(engine));
    await graph.commit(collection);
  });
  afterAll(() => dispose());

  test.each(queries)('“%s” finds what it should and nothing else', async (text, ids) => {
    const found = await graph.search(text, 20);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ids));
    expect(found).toHaveLength(ids.length);
  });

  test('the best is first, and no more than the limit is given', async () => {
    const [first, ...others] = await graph.search('ambulance contracts trust', 1);
    expect(first?.id).toBe('paper:ems');
    expect(others).toEqual([]);
  });

  test('whatever somebody types, it is answered', async () => {
    for (const text of [
      'foo(',
      'a/b',
      '"',
      'AND',
      'a OR',
      'NOT',
      '~',
      '[x',
      'x^',
      '*',
      '?',
      '\\',
      '+-&&||!',
      'trust:x',
    ])
      expect(await graph.search(text, 5)).toBeInstanceOf(Array);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await graph.search(text, 5)).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });
});
