import { expect, it } from 'vitest';
import { papersByYear } from '#client/explore/papers-by-year.ts';
import { linkGroups } from '#contracts/link-groups.ts';
import { aLink, aPaper, aPerson } from '#contracts/testing/building.ts';

it('papers stand under their years, the newest first, by title within a year', () => {
  const ann = aPerson('Ann', 'Lee');
  const papers = [
    aPaper('a', { title: 'B', year: 2010 }),
    aPaper('b', { title: 'C', year: 2016 }),
    aPaper('c', { title: 'A', year: 2010 }),
  ];
  const [group] = linkGroups(ann.id, {
    nodes: [ann, ...papers],
    edges: papers.map((paper) => aLink(paper, 'WRITTEN_BY', ann)),
  });
  expect(papersByYear(group?.rows ?? []).map(({ year, rows }) => [year, rows.map(({ other }) => other.title)])).toEqual(
    [
      [2016, ['C']],
      [2010, ['A', 'B']],
    ],
  );
});
