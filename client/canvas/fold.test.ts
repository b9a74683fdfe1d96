import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldToFit } from './fold.ts';

it('folds nothing where all fits', () => {
  expect(foldToFit(['a', 'b'], () => true)).toEqual({ kept: ['a', 'b'], folded: [] });
});

it('keeps the first of a ranked list and folds the rest', () => {
  expect(foldToFit(['a', 'b', 'c', 'd'], (kept) => kept.length <= 2)).toEqual({ kept: ['a', 'b'], folded: ['c', 'd'] });
});

it('keeps as many as fit and loses none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.nat(30), (ranked, room) => {
      const { kept, folded } = foldToFit(ranked, (some) => some.length <= room);
      expect([...kept, ...folded]).toEqual(ranked);
      expect(kept).toHaveLength(Math.min(ranked.length, room));
    }),
  );
});
