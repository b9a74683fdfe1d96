import { describe, expect, it } from 'vitest';
import { litBy } from '#client/app/lit-by.ts';
import { aCase, aLink, aPaper, aTactic, reading } from '#contracts/testing/building.ts';
import type { Picture } from '#client/scene/picture.ts';

const [paper, covered, bare, river] = [aPaper('trust'), aTactic('covered'), aTactic('bare'), aCase('river')];
const shown = aLink(river, 'DEMONSTRATES', covered, { evidence: [reading('It did.')] });
const visible: Picture = { nodes: [paper, covered, bare, river], edges: [shown] };

describe('an answer lights', () => {
  it('the things and links in it that can be seen', () => {
    expect(litBy([{ lights: ['tactic:bare', 'tactic:elsewhere'] }, { lights: [shown.id] }], visible)).toEqual([
      'tactic:bare',
      shown.id,
    ]);
  });

  it('nothing where all of it is filtered out, or where it would single out nothing', () => {
    expect(litBy([{ lights: ['tactic:bare'] }], { nodes: [paper], edges: [] })).toBeNull();
    expect(litBy([{ lights: [] }], visible)).toBeNull();
    expect(litBy([], visible)).toBeNull();
  });
});
