import { describe, expect, it } from 'vitest';
import { AnyViewDocument, ViewDocument, wholeGraph } from './view.ts';

describe('a view document', () => {
  it('holds stable ids only, and what is left out of it is as on the first screen', () => {
    const given = { version: 2, seeds: ['paper:trust-2015'], selection: ['tactic:share-discretion'] };
    expect(ViewDocument.parse(given)).toEqual({ ...wholeGraph, ...given });
  });

  it('that says no more than what it begins with is the first screen', () => {
    expect(ViewDocument.parse({ version: 2, seeds: 'all' })).toEqual(wholeGraph);
  });

  it('of a version that is not known is refused by its version', () => {
    const answer = AnyViewDocument.safeParse({ version: 9, seeds: 'all' });
    expect(answer.error?.issues.map((issue) => issue.path)).toEqual([['version']]);
  });

  it.each([
    ['an unknown kind', { filters: { withoutKinds: ['Ghost'] } }],
    ['a malformed id', { seeds: ['x'] }],
    ['a field that nobody knows', { zoom: 2 }],
    ['a place that is not rounded', { positions: { 'paper:a': [0.5, 1] } }],
  ])('with %s is refused', (_, part) => {
    expect(ViewDocument.safeParse({ version: 2, seeds: 'all', ...part }).success).toBe(false);
  });
});

describe('a view document of the first version', () => {
  const first = { version: 1, seeds: 'all', layout: 'throughline' };

  it('says what is left out where it said which kinds there are, and may have chosen something', () => {
    const migrated = AnyViewDocument.parse({ ...first, kinds: ['Paper', 'Tactic'], selected: 'paper:a' });
    expect(migrated.filters.withoutKinds).toEqual(['CaseStudy', 'Sector', 'Audience', 'Topic']);
    expect(migrated.selection).toEqual(['paper:a']);
    expect(AnyViewDocument.parse(first)).toEqual(wholeGraph);
  });

  it('is refused by its own fields', () => {
    const answer = AnyViewDocument.safeParse({ ...first, kinds: ['Ghost'] });
    expect(answer.error?.issues.map((issue) => issue.path)).toEqual([['kinds', 0]]);
  });
});
