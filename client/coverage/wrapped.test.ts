import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapped } from '#client/coverage/wrapped.ts';

it('breaks a title between words into lines that are as short as they can be', () => {
  expect(wrapped('Education', 3)).toEqual(['Education']);
  expect(wrapped('Public health', 1)).toEqual(['Public health']);
  expect(wrapped('Transportation and infrastructure', 2)).toEqual(['Transportation and', 'infrastructure']);
  expect(wrapped('Public health', 2)).toEqual(['Public', 'health']);
  expect(wrapped('Public health', 2, 20)).toEqual(['Public health']);
  expect(wrapped('', 2)).toEqual([]);
});

it('never loses a word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 4 }), (some, most) => {
      const lines = wrapped(some.join(' '), most);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.join(' ')).toBe(some.join(' '));
    }),
  );
});
