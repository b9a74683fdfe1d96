import { expect, it } from 'vitest';
import { aPaper } from '#contracts/testing/building.ts';
import { changesInWords } from '#client/app/changes-in-words.ts';

const none = { since: 1, added: [], changed: [], near: [] };

it('says what has changed since a view was made, things and links apart', () => {
  const changes = {
    ...none,
    added: ['paper:a', 'paper:a~SUPPORTS~tactic:b'],
    changed: ['tactic:b'],
    near: [aPaper('c')],
  };
  expect(changesInWords({ changes, missing: ['paper:d', 'paper:e'] })).toBe(
    'Since this view was made: 1 thing new, 1 link new, 1 thing changed, 2 things gone, 1 new beside it.',
  );
});

it('says nothing where nothing near it has changed', () => {
  expect(changesInWords({ changes: none, missing: [] })).toBeNull();
  expect(changesInWords({ changes: null, missing: [] })).toBeNull();
});
