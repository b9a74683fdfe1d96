import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersWrong } from './letters-wrong.ts';

test.each([
  ['trust', 'trust', 0],
  ['trust', 'trusd', 1],
  ['trust', 'trsut', 1],
  ['trust', 'trst', 1],
  ['trust', 'truust', 1],
  ['collaboration', 'colllabortion', 2],
  ['trust', 'house', 3],
])('%s and %s differ by %i letters, counted up to 2', (one, other, wrong) => {
  expect(lettersWrong(one, other, 2)).toBe(wrong);
});

test('it is the same both ways, and never more than one beyond the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
      const wrong = lettersWrong(one, other, most);
      expect(wrong).toBe(lettersWrong(other, one, most));
      expect(wrong).toBeLessThanOrEqual(most + 1);
      expect(wrong === 0).toBe(one === other);
    }),
  );
});
