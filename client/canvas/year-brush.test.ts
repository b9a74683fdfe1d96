import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { brushed, choiceOf, yearAfterKey } from './year-brush.ts';
import type { YearScale } from './year-scale.ts';

const scale: YearScale = { extent: [1990, 2020], left: 30, right: 930 };
const extent = scale.extent;

it('draws a span over the bare axis, in either direction', () => {
  expect(brushed({ held: null, start: 330, now: 630 }, scale, null)).toEqual([2000, 2010]);
  expect(brushed({ held: null, start: 630, now: 330 }, scale, null)).toEqual([2000, 2010]);
});

it('begins anew where a span is chosen already', () => {
  expect(brushed({ held: null, start: 30, now: 90 }, scale, [2000, 2010])).toEqual([1990, 1992]);
});

it('moves the end that is held by as much as the pointer moves', () => {
  expect(brushed({ held: 'from', start: 322, now: 382 }, scale, [2000, 2010])).toEqual([2002, 2010]);
  expect(brushed({ held: 'to', start: 638, now: 668 }, scale, [2000, 2010])).toEqual([2000, 2011]);
});

it('lets one end be moved past the other', () => {
  expect(brushed({ held: 'from', start: 330, now: 780 }, scale, [2000, 2010])).toEqual([2010, 2015]);
});

it('takes the ends of the axis where nothing is chosen', () => {
  expect(brushed({ held: 'to', start: 930, now: 630 }, scale, null)).toEqual([1990, 2010]);
});

it('moves an end by a year, by ten, or as far as it goes', () => {
  const years = [2000, 2010] as const;
  const after = (key: string, end: 'from' | 'to') => yearAfterKey(key, end, { years, extent });
  expect(after('ArrowRight', 'from')).toEqual([2001, 2010]);
  expect(after('ArrowDown', 'to')).toEqual([2000, 2009]);
  expect(after('PageDown', 'from')).toEqual([1990, 2010]);
  expect(after('PageUp', 'to')).toEqual([2000, 2020]);
  expect(after('Home', 'from')).toEqual([1990, 2010]);
  expect(after('End', 'from')).toEqual([2010, 2010]);
  expect(after('Home', 'to')).toEqual([2000, 2000]);
  expect(after('a', 'to')).toBeNull();
});

it('takes all years as no choice', () => {
  expect(choiceOf([1990, 2020], extent)).toBeNull();
  expect(choiceOf([1991, 2020], extent)).toEqual([1991, 2020]);
});

it('never leaves the axis, nor lets the ends change places', () => {
  const someYears = fc
    .tuple(fc.integer({ min: 1990, max: 2020 }), fc.integer({ min: 1990, max: 2020 }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const x = fc.integer({ min: -500, max: 1500 });
  const doings = fc.record({
    years: someYears,
    key: fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'),
    held: fc.constantFrom('from' as const, 'to' as const),
    start: x,
    now: x,
  });
  fc.assert(
    fc.property(doings, ({ years, key, held, start, now }) => {
      for (const span of [yearAfterKey(key, held, { years, extent }), brushed({ held, start, now }, scale, years)]) {
        const [from, to] = span ?? [NaN, NaN];
        expect(from).toBeGreaterThanOrEqual(1990);
        expect(to).toBeLessThanOrEqual(2020);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});
