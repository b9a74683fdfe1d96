import { expect, test } from 'vitest';
import { ViewDocument } from './view.ts';

test('a view document holds stable ids only', () => {
  const document = {
    version: 1,
    seeds: ['paper:trust-2015'],
    selected: 'tactic:share-discretion',
    layout: 'throughline',
  };
  expect(ViewDocument.parse(document)).toEqual(document);
});

test('a document of a version that is not known is refused by its version', () => {
  const answer = ViewDocument.safeParse({ version: 9, seeds: 'all', layout: 'throughline' });
  expect(answer.error?.issues.map((issue) => issue.path)).toEqual([['version']]);
});

test('a document with an unknown kind or a malformed id is refused', () => {
  expect(ViewDocument.safeParse({ version: 1, seeds: 'all', kinds: ['Ghost'], layout: 'throughline' }).success).toBe(
    false,
  );
  expect(ViewDocument.safeParse({ version: 1, seeds: ['x'], layout: 'throughline' }).success).toBe(false);
});
