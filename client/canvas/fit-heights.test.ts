import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitHeights, type Height } from './fit-heights.ts';

const row: Height = { least: 16, best: 40, most: 40 };
const rows = (count: number): Height[] => Array.from({ length: count }, () => row);
const someItems = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map(([least, more, most]) => ({
    least,
    best: least + more,
    most: least + more + most,
  })),
  { minLength: 1, maxLength: 20 },
);

it('shares the room alike between a least and a greatest pitch', () => {
  expect(fitHeights(rows(6), 740)).toEqual(Array.from({ length: 6 }, () => 40));
  expect(fitHeights(rows(36), 740)).toEqual(Array.from({ length: 36 }, () => 20));
  expect(fitHeights(rows(46), 740)).toEqual(Array.from({ length: 46 }, () => 16));
});

it('says that it does not fit rather than letting anything overlap', () => {
  expect(fitHeights([row, row], 31)).toBeNull();
});

it('gives spare room to what may grow', () => {
  const gap: Height = { least: 2, best: 10, most: 40 };
  const still: Height = { least: 10, best: 20, most: 20 };
  expect(fitHeights([still, gap, still], 60)).toEqual([20, 20, 20]);
});

it('stays within the room and within what each item may be, and gives up only where the least does not fit', () => {
  fc.assert(
    fc.property(someItems, fc.nat(1500), (items, room) => {
      const heights = fitHeights(items, room);
      const least = items.reduce((sum, item) => sum + item.least, 0);
      expect(heights === null).toBe(least > room);
      const taken = heights ?? [];
      expect(taken.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room);
      taken.forEach((height, at) => {
        expect(height).toBeGreaterThanOrEqual(items[at]?.least ?? Infinity);
        expect(height).toBeLessThanOrEqual(items[at]?.most ?? -1);
      });
    }),
  );
});
