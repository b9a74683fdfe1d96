import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbourhoodOf, wholeNeighbourhoodOf } from './neighbourhood.ts';
import { pointSteps } from './point-steps.ts';
import type { PointsLayout } from './points-layout.ts';
import { aLink, aThing } from './testing/a-picture.ts';

const layoutOf = (marks: Readonly<Record<string, readonly [number, number]>>): PointsLayout => ({
  size: { width: 800, height: 600 },
  run: 1,
  places: new Map(Object.entries(marks).map(([id, [x, y]]) => [id, { x, y }])),
  labels: new Map(Object.keys(marks).map((id) => [id, id])),
  widthOf: () => 50,
  groups: [],
});

const nothing = neighbourhoodOf({ nodes: [], edges: [] });
const cross = pointSteps(
  layoutOf({ middle: [0, 0], right: [100, 10], left: [-100, 10], up: [10, -80], down: [-10, 80], further: [200, 0] }),
  nothing,
);

it('goes to what stands nearest in the direction of an arrow', () => {
  expect(cross.afterKey('middle', 'ArrowRight')).toBe('right');
  expect(cross.afterKey('middle', 'ArrowLeft')).toBe('left');
  expect(cross.afterKey('middle', 'ArrowUp')).toBe('up');
  expect(cross.afterKey('middle', 'ArrowDown')).toBe('down');
  expect(cross.afterKey('further', 'ArrowRight')).toBeUndefined();
});

it('goes home to the first and to the last as one reads', () => {
  expect(cross.afterKey('middle', 'Home')).toBe('up');
  expect(cross.afterKey('middle', 'End')).toBe('down');
});

it('finds a mark by the letters that its name begins with, and the next one by the same letter', () => {
  const steps = pointSteps(layoutOf({ apple: [0, 0], apricot: [9, 9], banana: [5, 5] }), nothing);
  expect(steps.afterTyping('banana', 'a')).toBe('apple');
  expect(steps.afterTyping('apple', 'a')).toBe('apricot');
  expect(steps.afterTyping('apple', 'apr')).toBe('apricot');
  expect(steps.afterTyping('apple', 'q')).toBeUndefined();
});

it('never leads the other way, and leaves no mark without a way out', () => {
  const place = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(place, place), { minLength: 2, maxLength: 40, selector: String }), (given) => {
      const layout = layoutOf(Object.fromEntries(given.map((at, index) => [`n${index}`, at])));
      const steps = pointSteps(layout, nothing);
      for (const [id, { x, y }] of layout.places) {
        const right = layout.places.get(steps.afterKey(id, 'ArrowRight') ?? '');
        const down = layout.places.get(steps.afterKey(id, 'ArrowDown') ?? '');
        expect((right?.x ?? Infinity) > x).toBe(true);
        expect((down?.y ?? Infinity) > y).toBe(true);
        const ways = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => steps.afterKey(id, key));
        expect(ways.some((to) => to !== undefined && to !== id)).toBe(true);
      }
    }),
  );
});

it('goes round the links of a thing, each once', () => {
  const paper = aThing('Paper', 'p', { title: 'p', shortTitle: 'p', summary: 'p', cslType: 'book', year: 2000 });
  const tactics = ['a', 'b', 'c'].map((name) => aThing('Tactic', name, { title: name, summary: name }));
  const edges = tactics.map((tactic) => aLink(paper, 'SUPPORTS', { to: tactic, saidBy: 'editor' }));
  const around = wholeNeighbourhoodOf({ nodes: [paper, ...tactics], edges });
  const layout = layoutOf({ [paper.id]: [0, 0], 'tactic:a': [50, 0], 'tactic:b': [0, -50], 'tactic:c': [-50, 0] });
  expect(
    pointSteps(layout, around)
      .linksOf(paper.id)
      .map(({ to }) => to),
  ).toEqual(['tactic:c', 'tactic:b', 'tactic:a']);
});
