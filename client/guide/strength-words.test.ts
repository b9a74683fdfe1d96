import { expect, it } from 'vitest';
import { countWords, strengthWords, voiceWords } from '#client/guide/strength-words.ts';

const none = { supports: 0, qualifies: 0, challenges: 0, cases: 0, voices: { paper: 0, publisher: 0, editor: 0 } };

it('says strength in words with counts, and whose word it rests on', () => {
  const said = {
    strength: 'several studies, across settings' as const,
    counts: { supports: 8, qualifies: 1, challenges: 0, cases: 3, voices: { paper: 0, publisher: 1, editor: 8 } },
  };
  expect(strengthWords(said)).toBe('Several studies, across settings');
  expect(countWords(said)).toBe('Studies: 8 for it, 1 that qualifies it; 3 cases');
  expect(voiceWords(said)).toBe('1 as the publisher says, 8 as editors read them');
});

it('says of a tactic without a study only that this collection has none', () => {
  const bare = { strength: 'none in this collection' as const, counts: none };
  expect([strengthWords(bare), countWords(bare), voiceWords(bare)]).toEqual([
    'No study in this collection',
    null,
    null,
  ]);
  expect(countWords({ ...bare, counts: { ...none, cases: 1 } })).toBe('1 case');
});
