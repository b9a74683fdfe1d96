import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '#contracts/fold.ts';
import { tokensOf, unitsOfPrefix } from './tokens.ts';
import { isWithinOneTypo, matchWord } from './match-word.ts';

const qualityOf = (asked: string, word: string): number => matchWord(asked, word)?.quality ?? 0;

test('an exact word beats a beginning, a longer beginning a shorter one, any beginning a typo', () => {
  const qualities = [
    qualityOf('trust', 'trust'),
    qualityOf('trus', 'trust'),
    qualityOf('tr', 'trust'),
    qualityOf('trsut', 'trust'),
    qualityOf('rust', 'contract'),
  ];
  expect(qualities).toEqual(qualities.toSorted((one, other) => other - one));
  expect(new Set(qualities).size).toBe(5);
  expect(qualities.at(-1)).toBe(0);
});

test.each([
  ['a letter is missing', 'ambulnce', 'ambulance'],
  ['a letter is too many', 'ambulaance', 'ambulance'],
  ['a letter is wrong', 'ambolance', 'ambulance'],
  ['two are swapped', 'ambualnce', 'ambulance'],
  ['the last two are swapped', 'ambulanec', 'ambulance'],
  ['the first is missing', 'mbulance', 'ambulance'],
])('a word is found although %s', (_what, asked, word) => {
  expect(qualityOf(asked, word)).toBe(0.5);
});

test.each([
  ['two typos', 'ambulnec', 'ambulance'],
  ['a short word', 'p4x', 'p3x'],
  ['three letters', 'teh', 'the'],
  ['a number', '2015', '2016'],
  ['another word', 'contract', 'collaboration'],
])('%s is not forgiven', (_what, asked, word) => {
  expect(matchWord(asked, word)).toBeUndefined();
});

/** Damerau's distance as the recurrence says it (optimal string alignment). */
const distance = (one: string, other: string): number => {
  const table = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= other.length; column += 1) table[0]?.push(column);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      table[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  return at(one.length, other.length);
};

test('one typo is what Damerau’s distance calls one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isWithinOneTypo(one, other)).toBe(distance(one, other) <= 1);
    }),
    { numRuns: 2000 },
  );
});

test('accents, capitals and ligatures make no difference', () => {
  expect(['Élan', 'ÅRHUS', 'straße', 'ﬁnance', 'İstanbul', 'Łódź', 'e\u0301lan'].map(folded)).toEqual([
    'elan',
    'arhus',
    'strasse',
    'finance',
    'istanbul',
    'lodz',
    'elan',
  ]);
});

test('words keep their places in the text as it stands', () => {
  const text = 'P3s — the “É\u0301lan vital” of 2015';
  expect(tokensOf(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['p3s', 'P3s'],
    ['the', 'the'],
    ['elan', 'É\u0301lan'],
    ['vital', 'vital'],
    ['of', 'of'],
    ['2015', '2015'],
  ]);
});

test('a folded beginning is led back to the letters that it came from', () => {
  expect(unitsOfPrefix('straße', 6)).toBe(5);
  expect(unitsOfPrefix('e\u0301lan', 1)).toBe(2);
  expect(unitsOfPrefix('trust', 4)).toBe(4);
});

test('for any text, words are slices of it that folded to themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word, start, end } of tokensOf(text)) expect(folded(text.slice(start, end))).toBe(word);
    }),
  );
});
