import { expect, it } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { timeline } from './timeline.ts';
import { timelinePaths } from './timeline-paths.ts';

const paper = (name: string, year: number) =>
  aThing('Paper', name, { title: name, shortTitle: name, summary: name, cslType: 'report', year });

const pathsIn = (picture: ReturnType<typeof aPicture>) => {
  const layout = timeline(picture, { width: 1120, height: 808 }, roughWidths, {
    grouping: 'none',
    pins: [],
    extent: null,
  });
  return { layout, paths: timelinePaths(layout, neighbourhoodOf(picture).edges.values()) };
};

it('leads a line from mark to mark, a little short of both', () => {
  const [old, late] = [paper('old', 1990), paper('late', 2010)];
  const link = aLink(late, 'CITES', { to: old, saidBy: 'paper' });
  const { layout, paths } = pathsIn({ nodes: [old, late], edges: [link] });
  const { start, end } = paths.get(link.id) ?? { start: { x: NaN, y: NaN }, end: { x: NaN, y: NaN } };
  const middle = (id: string) => (layout.rows.get(id)?.left ?? NaN) + 5.5;
  expect(Math.abs(start.x - middle(late.id))).toBeLessThanOrEqual(9);
  expect(Math.abs(end.x - middle(old.id))).toBeLessThanOrEqual(9);
});

it('parts the way there from the way back', () => {
  const [one, other] = [paper('one', 1990), paper('other', 2010)];
  const there = aLink(one, 'CITES', { to: other, saidBy: 'paper' });
  const back = aLink(other, 'CITES', { to: one, saidBy: 'paper' });
  const { paths } = pathsIn({ nodes: [one, other], edges: [there, back] });
  expect(paths.get(there.id)?.controls[0]?.y).not.toBeCloseTo(paths.get(back.id)?.controls[0]?.y ?? NaN);
});

it('has a path of numbers for every link between two places', () => {
  const picture = aPicture({ cases: 300 });
  const { layout, paths } = pathsIn(picture);
  const { edges } = neighbourhoodOf(picture);
  const between = [...edges.values()].filter(({ from, to }) => layout.rowOf(from) !== layout.rowOf(to));
  expect(paths.size).toBe(between.length);
  for (const { start, controls, end } of paths.values())
    for (const { x, y } of [start, ...controls, end]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});
