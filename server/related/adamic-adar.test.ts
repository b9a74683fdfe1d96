import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adamicAdar } from './adamic-adar.ts';

const neighbour = fc.record({
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  degree: fc.integer({ min: 1, max: 10_000 }),
});

test('nothing shared is nothing, and a neighbour with one link does not divide by nought', () => {
  expect(adamicAdar([])).toBe(0);
  expect(adamicAdar([{ weight: 1, degree: 1 }])).toBeCloseTo(1 / Math.log(2), 12);
});

test('two rare neighbours say more than one, and a rare one more than a hub', () => {
  const [rare, hub] = [
    { weight: 1, degree: 2 },
    { weight: 1, degree: 10_000 },
  ];
  expect(adamicAdar([rare, rare])).toBe(2 * adamicAdar([rare]));
  expect(adamicAdar([rare])).toBeGreaterThan(8 * adamicAdar([hub]));
});

test('another shared neighbour never makes things less near', () => {
  fc.assert(
    fc.property(fc.array(neighbour), neighbour, (shared, another) => {
      expect(adamicAdar([...shared, another])).toBeGreaterThanOrEqual(adamicAdar(shared));
    }),
  );
});
