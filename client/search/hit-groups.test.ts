import { expect, it } from 'vitest';
import type { Hit } from '#contracts/search.ts';
import { aPaper, aTactic } from '#contracts/testing/building.ts';
import { groupHits } from '#client/search/hit-groups.ts';

const hit = (node: Hit['node'], score: number): Hit => ({ node, score, fragments: [] });

it('groups hits by kind, the kind of the best hit first and the better hit first in each', () => {
  const hits = [hit(aTactic('a'), 9), hit(aPaper('b'), 7), hit(aTactic('c'), 5)];
  expect(groupHits(hits).map(({ kind, hits: of }) => [kind, of.map(({ node }) => node.id)])).toEqual([
    ['Tactic', ['tactic:a', 'tactic:c']],
    ['Paper', ['paper:b']],
  ]);
});
