import { expect, test } from 'vitest';
import { allowedTypos, searchWords, wordsOf } from './search-words.ts';

test('words are small and have no accents, whatever separates them', () => {
  expect(wordsOf('Cross-sector “Partenariat” Éire’s STRAßE, Øresund')).toEqual([
    'cross',
    'sector',
    'partenariat',
    'eire',
    's',
    'strasse',
    'oresund',
  ]);
});

test('common words and stray letters are not looked for, unless there is nothing else', () => {
  expect(searchWords('the trust of a partner’s firm')).toEqual(['trust', 'partner', 'firm']);
  expect(searchWords('P')).toEqual(['p']);
  expect(searchWords('the')).toEqual([]);
});

test('a query has at most 12 words, each once', () => {
  expect(
    searchWords(`trust trust ${Array.from({ length: 20 }, (_, number) => `word${number}`).join(' ')}`),
  ).toHaveLength(12);
});

test('short words allow no typo, longer ones one or two', () => {
  expect(['p3p', 'ppps', 'contracts'].map(allowedTypos)).toEqual([0, 1, 2]);
});
