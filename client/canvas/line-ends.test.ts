import { describe, expect, it } from 'vitest';
import { linePathsOf } from './line-ends.ts';
import { pointsOn } from './line-path.ts';
import { isResting, neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { labelInset } from './drawn-column.ts';
import { throughline } from './throughline.ts';

const drawn = (picture = aPicture(), size = { width: 1120, height: 808 }) => {
  const around = neighbourhoodOf(picture);
  const layout = throughline(picture, size, roughWidths);
  return { around, layout, paths: linePathsOf(layout, around) };
};

/** What the letters of a row cover, and half the width of a line around it. */
const inkOf = ({ layout }: ReturnType<typeof drawn>) =>
  [...layout.rows.values()].map(({ id, column, left, labelRight, y, lines }) => {
    const half = column === 'tactics' ? lines.length * 7.5 : 6;
    return { id, left: left + labelInset - 1, right: labelRight + 1, top: y - half - 0.5, bottom: y + half + 0.5 };
  });

const underLabels = (scene: ReturnType<typeof drawn>, ids: (id: string) => boolean): string[] =>
  [...scene.paths]
    .filter(([id]) => ids(id))
    .flatMap(([id, path]) => {
      const points = pointsOn(path);
      return inkOf(scene).flatMap((ink) =>
        points.some(({ x, y }) => x > ink.left && x < ink.right && y > ink.top && y < ink.bottom)
          ? [`${id} ${ink.id}`]
          : [],
      );
    });

describe.each([6, 36, 46, 120])('with %i papers', (papers) => {
  const scene = drawn(aPicture({ papers }));

  it('draws every link between two rows', () => {
    const between = [...scene.around.edges.values()].filter(
      ({ from, to }) => scene.layout.rowOf(from) !== scene.layout.rowOf(to),
    );
    expect([...scene.paths.keys()].toSorted()).toEqual(between.map(({ id }) => String(id)).toSorted());
  });

  it('leads no resting line under a label', () => {
    const resting = (id: string): boolean => {
      const edge = scene.around.edges.get(id);
      return edge !== undefined && isResting(edge);
    };
    expect(underLabels(scene, resting)).toEqual([]);
  });

  it('leads no other line under a label either: it goes between the rows of a column in its way', () => {
    expect(underLabels(scene, () => true)).toEqual([]);
  });
});

const tactic = (name: string, number: number) => aThing('Tactic', name, { title: name, summary: name, number });
const paper = (name: string) =>
  aThing('Paper', name, { title: name, shortTitle: name, summary: name, cslType: 'report', year: 2015 });

it('leaves at the edge of the column, not at the end of the label, and runs level at both ends', () => {
  const [from, to] = [paper('a'), tactic('b', 1)];
  const { paths } = drawn({ nodes: [from, to], edges: [aLink(from, 'SUPPORTS', { to, saidBy: 'paper' })] });
  const path = [...paths.values()][0];
  expect(path?.start.x).toBe(444);
  expect(path?.end.x).toBe(592 - 3);
  expect(path?.controls[0]?.y).toBe(path?.start.y);
  expect(path?.controls.at(-1)?.y).toBe(path?.end.y);
});

it('bends between 30 and 70 % of the gap, the further down the target the later', () => {
  const tactics = Array.from({ length: 16 }, (_, n) => tactic(`t${n}`, n + 1));
  const from = paper('a');
  const { paths } = drawn({
    nodes: [from, ...tactics],
    edges: tactics.map((to) => aLink(from, 'SUPPORTS', { to, saidBy: 'paper' })),
  });
  const bends = [...paths.values()].map(({ start, controls, end }) => {
    const middle = controls.reduce((sum, { x }) => sum + x, 0) / controls.length;
    return (middle - start.x) / (end.x - start.x);
  });
  expect(bends[0]).toBeCloseTo(0.3, 5);
  expect(bends.at(-1)).toBeCloseTo(0.7, 5);
  expect(bends).toEqual(bends.toSorted((one, other) => one - other));
});

it('keeps the lines of one row apart, in the order in which they fan out', () => {
  const tactics = Array.from({ length: 4 }, (_, n) => tactic(`t${n}`, n + 1));
  const from = paper('a');
  const { paths } = drawn({
    nodes: [from, ...tactics],
    edges: tactics.toReversed().map((to) => aLink(from, 'SUPPORTS', { to, saidBy: 'paper' })),
  });
  const byTarget = [...paths.values()].toSorted((one, other) => one.end.y - other.end.y).map(({ start }) => start.y);
  expect(new Set(byTarget).size).toBe(4);
  expect(byTarget).toEqual(byTarget.toSorted((one, other) => one - other));
});

it('draws a link within a column as a bow in the gap beside it: on the right, of the last column on the left', () => {
  const [one, other] = [paper('a'), paper('b')];
  const edges = [aLink(one, 'CITES', { to: other, saidBy: 'paper' })];
  const across = (nodes: (typeof one)[]): number[] =>
    [...drawn({ nodes, edges }).paths.values()].flatMap((path) => pointsOn(path)).map(({ x }) => x);
  const amongOthers = across([one, other, tactic('t', 1)]);
  expect(Math.min(...amongOthers)).toBe(444);
  expect(Math.max(...amongOthers)).toBeLessThan(592);
  expect(Math.max(...across([one, other]))).toBe(192 - 3);
});

it('begins after the widest label where one is wider than its column', () => {
  const [from, to] = [
    aThing('Tactic', 'a', { title: 'Interdependencies-of-each-and-every-sector', summary: 'x' }),
    aThing('CaseStudy', 'c', { title: 'c', shortTitle: 'c', summary: 'c', collection: 'c' }),
  ];
  const { paths, layout } = drawn({
    nodes: [from, to],
    edges: [aLink(to, 'DEMONSTRATES', { to: from, saidBy: 'editor' })],
  });
  const label = layout.rowOf('tactic:a')?.labelRight ?? 0;
  expect(label).toBeGreaterThan(800);
  expect([...paths.values()][0]?.end.x).toBeGreaterThan(label);
});
