import { expect, test } from 'vitest';
import { seenWords } from '#client/about/seen-words.ts';

test('where, in which state and when a collection was seen', () => {
  const seen = { address: 'https://example.org', revision: 12, day: new Date('2026-06-05T23:30:00Z') };
  expect(seenWords(seen)).toBe('https://example.org, revision 12, seen on 5 June 2026.');
  expect(seenWords({ ...seen, revision: null })).toBe('https://example.org, seen on 5 June 2026.');
});
