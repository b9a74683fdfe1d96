import { expect, test } from 'vitest';
import { relatedModes, type RelatedPart } from '#contracts/related.ts';
import { nothingWords, toVerifyWords } from '#client/related/related-words.ts';

const part = (toVerify: boolean): RelatedPart => ({ name: 'Trust', value: 0.1, reason: 'shared', toVerify });

test('how many reasons somebody should check is said, and nothing where there are none', () => {
  expect(toVerifyWords([part(true), part(false), part(true)])).toBe('2 of 3 reasons to verify');
  expect(toVerifyWords([part(true)])).toBe('1 of 1 reason to verify');
  expect(toVerifyWords([part(false)])).toBeNull();
});

test('an empty list speaks of this collection, whatever the mode', () => {
  for (const mode of relatedModes) expect(nothingWords(mode, 'Paper').title).toContain('in this collection');
});
