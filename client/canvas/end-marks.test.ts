import { expect, it } from 'vitest';
import { endInsets } from './end-marks.ts';
import { linePathsOf } from './line-ends.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

const insetsOf = (types: readonly string[]): number[] => {
  const tactic = aThing('Tactic', 't', { title: 't', summary: 't' });
  const papers = types.map((_, n) =>
    aThing('Paper', `p${n}`, { title: 'p', shortTitle: 'p', summary: 'p', cslType: 'book', year: 2000 }),
  );
  const edges = papers.map((paper, n) => aLink(paper, types[n] ?? '', { to: tactic, saidBy: 'paper' }));
  const picture = { nodes: [tactic, ...papers], edges };
  const layout = throughline(picture, { width: 1120, height: 808 }, roughWidths);
  const to = layout.rowOf(tactic.id);
  const paths = linePathsOf(layout, neighbourhoodOf(picture));
  const insets = endInsets(
    edges.flatMap(({ id, type }) => {
      const path = paths.get(id);
      return to && path ? [{ id, type, to, path }] : [];
    }),
  );
  return edges.map(({ id }) => insets.get(id) ?? 0);
};

it('lets every other mark at a tactic step back, so that they do not cover each other', () => {
  expect(insetsOf(['QUALIFIES', 'QUALIFIES', 'CHALLENGES'])).toEqual([0, 7, 0]);
});

it('leaves lines without a mark at their full length', () => {
  expect(insetsOf(['SUPPORTS', 'SUPPORTS'])).toEqual([0, 0]);
});
