import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanOf, ticksOf, xOfYear, yearAt, type YearScale } from './year-scale.ts';

const scale: YearScale = { extent: [1990, 2020], left: 30, right: 930 };

it('stands the first year at the left end and the last at the right', () => {
  expect([1990, 2005, 2020].map((year) => xOfYear(scale, year))).toEqual([30, 480, 930]);
});

it('stands a single year at the left', () => {
  const single: YearScale = { extent: [2015, 2015], left: 30, right: 930 };
  expect(xOfYear(single, 2015)).toBe(30);
  expect(yearAt(single, 700)).toBe(2015);
  expect(ticksOf(single, 56)).toEqual([2015]);
});

it('knows the year at a place, and none outside', () => {
  expect([-50, 44, 46, 2000].map((x) => yearAt(scale, x))).toEqual([1990, 1990, 1991, 2020]);
});

it('writes round years, as many as there is room for', () => {
  expect(ticksOf(scale, 56)).toEqual([
    1990, 1992, 1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020,
  ]);
  expect(ticksOf({ ...scale, right: 330 }, 56)).toEqual([1990, 2000, 2010, 2020]);
});

it('puts two years in the order of time', () => {
  expect([spanOf(2010, 2001), spanOf(2001, 2010)]).toEqual([
    [2001, 2010],
    [2001, 2010],
  ]);
});

it('finds each year again at its place, and writes ticks that keep apart', () => {
  const someScale = fc
    .record({
      first: fc.integer({ min: 1000, max: 2200 }),
      years: fc.nat(1200),
      width: fc.integer({ min: 300, max: 3000 }),
    })
    .map(({ first, years, width }): YearScale => ({ extent: [first, first + years], left: 30, right: 30 + width }));
  fc.assert(
    fc.property(someScale, fc.double({ min: 0, max: 1, noNaN: true }), (some, part) => {
      const [first, last] = some.extent;
      const year = Math.round(first + part * (last - first));
      expect(yearAt(some, xOfYear(some, year))).toBe(year);
      const places = ticksOf(some, 56).map((tick) => xOfYear(some, tick));
      expect(places.length).toBeGreaterThan(0);
      places.slice(1).forEach((x, at) => expect(x - (places[at] ?? 0)).toBeGreaterThan(55.9));
    }),
  );
});
