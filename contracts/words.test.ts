import { expect, test } from 'vitest';
import { isTellingStem, stemOf, wordsIn } from './words.ts';

test('words are folded and keep their places', () => {
  expect(wordsIn('The Agencies’ café')).toEqual([
    { word: 'the', start: 0, end: 3 },
    { word: 'agencies', start: 4, end: 12 },
    { word: 'cafe', start: 14, end: 18 },
  ]);
});

test.each([
  ['agencies', 'agency'],
  ['boxes', 'box'],
  ['processes', 'process'],
  ['laws', 'law'],
  ['ties', 'tie'],
  ['process', 'process'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['gas', 'gas'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test('a word that every text has tells nothing, in the plural neither', () => {
  expect(['others', 'uses', 'the', 'partners'].map(stemOf).filter(isTellingStem)).toEqual(['partner']);
});
