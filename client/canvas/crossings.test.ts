import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCrossings, crossingsOfPair } from './crossings.ts';

const sorted = (rows: number[]): number[] => rows.toSorted((one, other) => one - other);
const someFacing = fc.array(fc.array(fc.nat(12), { maxLength: 5 }).map(sorted), { maxLength: 12 });

it('counts a crossing for each pair of lines whose ends stand in opposite order', () => {
  expect(countCrossings([[0], [1]])).toBe(0);
  expect(countCrossings([[1], [0]])).toBe(1);
  expect(
    countCrossings([
      [1, 2],
      [0, 1],
    ]),
  ).toBe(3);
});

it('counts no crossing between lines that share an end', () => {
  expect(countCrossings([[0, 1, 2]])).toBe(0);
  expect(countCrossings([[1], [1], [1]])).toBe(0);
});

it('counts what comparing every pair of lines counts', () => {
  fc.assert(
    fc.property(someFacing, (facing) => {
      const lines = facing.flatMap((rows, from) => rows.map((to) => ({ from, to })));
      const crossing = lines.flatMap((one) => lines.filter((other) => one.from < other.from && one.to > other.to));
      expect(countCrossings(facing)).toBe(crossing.length);
    }),
  );
});

it('counts the crossings of two neighbours as those of a column of two', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)).map(sorted), fc.array(fc.nat(9)).map(sorted), (upper, lower) => {
      expect(crossingsOfPair(upper, lower)).toBe(countCrossings([upper, lower]));
    }),
  );
});
