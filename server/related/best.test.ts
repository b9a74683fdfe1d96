import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './best.ts';

interface Thing {
  readonly rank: number;
  readonly id: number;
}
const byRank = (one: Thing, other: Thing): number => one.rank - other.rank || one.id - other.id;

test('the first few are those that sorting everything would put first', () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 70 }), (given, most) => {
      const things = given.map((rank, id) => ({ rank, id }));
      expect(best(things, most, byRank)).toEqual(things.toSorted(byRank).slice(0, most));
    }),
  );
});
