import { expect, it } from 'vitest';
import { aLink, aPaper, aTactic, id, reading } from '#contracts/testing/building.ts';
import { leftOutOf } from '#client/scene/left-out.ts';

const [share, manager] = [aTactic('share'), aTactic('manager')];
const paper = aPaper('trust');
const picture = {
  nodes: [share, manager, paper],
  edges: [share, manager].map((tactic) => aLink(paper, 'SUPPORTS', tactic, { evidence: [reading('It is read so.')] })),
};

it('tells what was hidden by hand from what a filter takes, and counts nothing twice', () => {
  expect(leftOutOf(picture, { hidden: [id('tactic:share')], filters: { withoutKinds: ['Paper'] } })).toEqual({
    byHand: { things: 1, links: 1 },
    filtered: { things: 1, links: 1 },
  });
});

it('is nothing where all is seen', () => {
  const nothing = { things: 0, links: 0 };
  expect(leftOutOf(picture, { hidden: [], filters: {} })).toEqual({ byHand: nothing, filtered: nothing });
});
