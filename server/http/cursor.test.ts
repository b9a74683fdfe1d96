import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRank, cursorOf, isAfter, placeOf } from './cursor.ts';
import { BadRequest } from './errors.ts';

test('a cursor leads back to its place, whatever the rank and the id', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ maxLength: 200 }), (rank, id) => {
      const back = placeOf(cursorOf({ rank, id }));
      expect(back.id).toBe(id);
      expect(back.rank === rank).toBe(true);
    }),
  );
});

test('the longest id fits into the 400 characters that a cursor may have', () => {
  expect(cursorOf({ rank: 1.234567, id: `organization:${'x'.repeat(187)}` }).length).toBeLessThanOrEqual(400);
});

test.each(['', 'junk', 'W10', btoa('[1]'), btoa('["a","b"]'), btoa('[1,2]'), btoa('{"rank":1}'), '%00', '💥'])(
  'what is no cursor is a bad request that names it: %s',
  (cursor) => {
    expect(() => placeOf(cursor)).toThrow(BadRequest);
    expect(() => placeOf(cursor)).toThrow(/cursor/);
  },
);

test('places are ordered by rank, best first, then by id', () => {
  const places = [
    { rank: 1, id: 'b' },
    { rank: 2, id: 'z' },
    { rank: 1, id: 'a' },
  ];
  expect(places.toSorted(byRank).map((place) => place.id)).toEqual(['z', 'a', 'b']);
  expect(isAfter({ rank: 1, id: 'a' }, { rank: 1, id: 'a' })).toBe(false);
});
