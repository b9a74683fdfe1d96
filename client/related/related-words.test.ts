import { expect, test } from 'vitest';
import { relatedModes, type RelatedPart } from '#contracts/related.ts';
import { nothingWords, partVoiceWords, toVerifyWords } from '#client/related/related-words.ts';

const part = (toVerify: boolean): RelatedPart => ({ name: 'Trust', value: 0.1, reason: 'shared', toVerify });

test('how many reasons somebody should check is said, and nothing where there are none', () => {
  expect(toVerifyWords([part(true), part(false), part(true)])).toBe('2 of 3 reasons to verify');
  expect(toVerifyWords([part(true)])).toBe('1 of 1 reason to verify');
  expect(toVerifyWords([part(false)])).toBeNull();
});

test('an empty list speaks of this collection, whatever the mode', () => {
  for (const mode of relatedModes) expect(nothingWords(mode, 'Paper').title).toContain('in this collection');
});

test('where two voices say that something is shared, both are told', () => {
  expect(partVoiceWords({ voice: 'editor' })).toBe('as editors read them');
  expect(partVoiceWords({ voice: 'editor', sides: { own: 'editor', other: 'publisher' } })).toBe(
    'this one as editors read it; the other as the publisher says',
  );
  expect(partVoiceWords({ voice: 'editor', sides: { own: null, other: 'editor' } })).toBe(
    'this one as a plain fact of the record; the other as editors read it',
  );
  expect(partVoiceWords({})).toBeNull();
});
