import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { luceneQuery } from './neo4j-search.ts';

test('each word is looked for as it is, begun, and with letters wrong where it is long enough', () => {
  expect(luceneQuery('P3 trust Collaboration')).toBe(
    '(p3^4 p3*^2) (trust^4 trust*^2 trust~1) (collaboration^4 collaboration*^2 collaboration~2)',
  );
});

test('nothing that is typed becomes Lucene’s syntax', () => {
  const word = /^\((?<word>[\p{L}\p{N}]+)\^4 \k<word>\*\^2(?: \k<word>~[12])?\)$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      for (const part of luceneQuery(`${text} trust`)?.split(/(?<=\)) /) ?? []) expect(part).toMatch(word);
    }),
  );
  expect(luceneQuery('AND OR NOT "(')).toBeUndefined();
});
