import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from './fitted.ts';

test('a text that has room stands as it is', () => {
  expect(fitted('Engage Potential Partners', 318, 12)).toBe('Engage Potential Partners');
});

test('a longer one ends in an ellipsis, sooner where its letters are wide', () => {
  const name = 'The National Academy for State and Local Collaboration across Sectors and Boundaries';
  const shown = fitted(name, 318, 12);
  expect(shown).toMatch(/^The National Academy for State and Loc.*…$/);
  expect(fitted(name.toUpperCase(), 318, 12).length).toBeLessThan(shown.length);
  expect(fitted('協'.repeat(60), 318, 12)).toHaveLength(24);
});

test('whatever is shown is the beginning of the text, and never longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const shown = fitted(text, 318, 12);
      const kept = shown === text ? text : shown.replace(/…$/, '');
      expect(text.startsWith(kept)).toBe(true);
    }),
  );
});
