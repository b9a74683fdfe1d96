import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeNeighbourhoodOf } from './neighbourhood.ts';
import { growthAt, pointNames, rankOf, zoomStepOf } from './point-names.ts';
import { labelHeight, labelStart, type PointsLayout } from './points-layout.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';

const layoutOf = (marks: readonly (readonly [x: number, y: number, label: string])[]): PointsLayout => ({
  size: { width: 1120, height: 800 },
  run: 1,
  places: new Map(marks.map(([x, y], at) => [`n${at}`, { x, y }])),
  labels: new Map(marks.map(([, , label], at) => [`n${at}`, label])),
  widthOf: roughWidths.other,
  groups: [],
});

it('lets no shown label lie over another, at any zoom', () => {
  const place = fc.integer({ min: -500, max: 500 });
  const marks = fc.array(fc.tuple(place, place, fc.string({ minLength: 1, maxLength: 32 })), { maxLength: 60 });
  fc.assert(
    fc.property(marks, fc.double({ min: 0.03, max: 4, noNaN: true }), (given, zoom) => {
      const layout = layoutOf(given);
      const step = zoomStepOf(zoom);
      const growth = growthAt(step);
      const boxes = [...pointNames(layout.places.keys(), layout, step)].map((id) => {
        const { x, y } = layout.places.get(id) ?? { x: 0, y: 0 };
        const left = x + labelStart;
        const right = left + roughWidths.other(layout.labels.get(id) ?? '') * growth;
        return { left, right, top: y - (labelHeight / 2) * growth, bottom: y + (labelHeight / 2) * growth };
      });
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1))
          expect(
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ).toBe(false);
      });
    }),
  );
});

it('names the best linked first, and all of them where there is room', () => {
  const crowded = layoutOf([
    [0, 0, 'a thing'],
    [5, 3, 'another'],
    [900, 600, 'far away'],
  ]);
  expect([...pointNames(['n1', 'n0', 'n2'], crowded, 0)]).toEqual(['n1', 'n2']);
  expect([...pointNames(['n0', 'n1', 'n2'], crowded, 0)]).toEqual(['n0', 'n2']);
});

it('names fewer the farther away one looks', () => {
  const layout = layoutOf(Array.from({ length: 100 }, (_, at) => [(at % 10) * 120, Math.floor(at / 10) * 24, 'label']));
  const countAt = (zoom: number): number => pointNames(layout.places.keys(), layout, zoomStepOf(zoom)).size;
  expect(countAt(1)).toBe(100);
  expect(countAt(0.5)).toBeLessThan(100);
  expect(countAt(0.2)).toBeLessThan(countAt(0.5));
});

it('ranks by links, and by name where these are as many', () => {
  const picture = aPicture({ papers: 8 });
  const around = wholeNeighbourhoodOf(picture);
  const layout = {
    ...layoutOf([]),
    places: new Map(picture.nodes.map(({ id }): [string, { x: number; y: number }] => [id, { x: 0, y: 0 }])),
  };
  const counts = rankOf(layout, around).map((id) => around.edgesOf(id).length);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});
