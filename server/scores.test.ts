import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathsAnswer } from '#contracts/connect.ts';
import { GapsAnswer } from '#contracts/coverage.ts';
import { GuideAnswer } from '#contracts/guide.ts';
import { RelatedAnswer } from '#contracts/related.ts';
import { NodeId } from '#contracts/graph.ts';
import type { NodePut } from '#server/graph/change.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import { aChange, aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { serve } from '#server/testing/start-server.ts';

const papers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const values: readonly NodePut[] = [
  { id: NodeId.parse('topic:t'), kind: 'Topic', title: 'T', facet: 'setting' },
  { id: NodeId.parse('topic:u'), kind: 'Topic', title: 'U', facet: 'theme' },
  { id: NodeId.parse('audience:x'), kind: 'Audience', title: 'X' },
  { id: NodeId.parse('sector:s'), kind: 'Sector', title: 'S' },
];
const things: readonly NodePut[] = [
  ...papers.map((slug, place) => aPaper(slug, { year: 2000 + place })),
  aTactic('one'),
  aTactic('two'),
  ...values,
];

const paper = fc.constantFrom(...papers).map((slug) => `paper:${slug}`);
const tactic = fc.constantFrom('tactic:one', 'tactic:two');
const link = fc.oneof(
  fc.tuple(paper, fc.constantFrom('SUPPORTS', 'QUALIFIES', 'CHALLENGES'), tactic),
  fc.tuple(paper, fc.constant('ABOUT'), fc.constantFrom('topic:t', 'topic:u')),
  fc.tuple(paper, fc.constant('OF_INTEREST_TO'), fc.constant('audience:x')),
  fc.tuple(paper, fc.constant('CONCERNS'), fc.constant('sector:s')),
  fc.tuple(paper, fc.constant('CITES'), paper).filter(([from, , to]) => from !== to),
);
const links = fc.uniqueArray(
  link.map((ends) => ends.join('~')),
  { minLength: 6, maxLength: 30 },
);

interface Scored {
  readonly score: number;
  readonly parts: readonly { readonly value: number }[];
}

const thousandths = (value: number): number => Math.round(value * 1000);

test('every score that the API gives is the sum of the parts beside it, whatever the graph', async () => {
  let seen = 0;
  const expectSums = (all: readonly Scored[]): void => {
    seen += all.length;
    for (const { score, parts } of all)
      expect(thousandths(score)).toBe(parts.reduce((sum, { value }) => sum + thousandths(value), 0));
  };
  await fc.assert(
    fc.asyncProperty(links, async (ids) => {
      const graph = await openEmbedded({ dataDir: temporaryFolder() });
      await graph.commit(aChange({ nodes: things, edges: ids.map((id) => aLink(id)) }));
      const { url, close } = await serve(graph);
      const ask = async (path: string): Promise<unknown> => (await fetch(url + path)).json();
      expectSums(PathsAnswer.parse(await ask('/api/paths?from=paper:a&to=tactic:one&limit=10')).paths);
      expectSums(RelatedAnswer.parse(await ask('/api/nodes/paper:a/related')).items);
      expectSums(RelatedAnswer.parse(await ask('/api/nodes/tactic:one/related')).items);
      expectSums(GuideAnswer.parse(await ask('/api/guide?setting=topic:t&audience=audience:x')).tactics);
      expectSums(GapsAnswer.parse(await ask('/api/gaps?limit=50')).items);
      await close();
      await graph.close();
    }),
    { numRuns: 25 },
  );
  expect(seen).toBeGreaterThan(100);
}, 60_000);
