import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstFit } from './first-fit.ts';

it('puts each into the first row that is free', () => {
  const rows = firstFit(
    [
      { from: 0, to: 100 },
      { from: 50, to: 80 },
      { from: 90, to: 120 },
      { from: 115, to: 130 },
    ],
    10,
  );
  expect(rows).toEqual([0, 1, 1, 0]);
});

it('lets none overlap in a row, with as few rows as lie over one place', () => {
  const someIntervals = fc
    .array(fc.record({ from: fc.nat(500), width: fc.integer({ min: 1, max: 200 }) }), { maxLength: 60 })
    .map((all) => all.map(({ from, width }) => ({ from, to: from + width })).toSorted((a, b) => a.from - b.from));
  fc.assert(
    fc.property(someIntervals, (intervals) => {
      const rows = firstFit(intervals, 0);
      const overlapping = intervals.filter((one, at) =>
        intervals.some((other, place) => place > at && rows[place] === rows[at] && other.from < one.to),
      );
      expect(overlapping).toEqual([]);
      const deepest = Math.max(
        0,
        ...intervals.map(({ from }) => intervals.filter((other) => other.from <= from && from < other.to).length),
      );
      expect(new Set(rows).size).toBe(deepest);
    }),
  );
});
