import { expect, test } from 'vitest';
import { type Speaking, strengthOf } from './strength.ts';

const speaking = (type: string, ...settings: string[]): Speaking => ({ types: [type], settings });

test('no paper at all is said of this collection alone', () => {
  expect(strengthOf([])).toBe('none in this collection');
});

test('one paper is one study, in however many settings', () => {
  expect(strengthOf([speaking('SUPPORTS', 'topic:a', 'topic:b')])).toBe('one study');
  expect(strengthOf([speaking('CHALLENGES')])).toBe('one study');
});

test('several papers are told apart by the settings that they state', () => {
  const supporting = speaking('SUPPORTS', 'topic:a');
  expect(strengthOf([supporting, speaking('QUALIFIES', 'topic:a')])).toBe('several studies, in one setting');
  expect(strengthOf([supporting, speaking('SUPPORTS')])).toBe('several studies, in one setting');
  expect(strengthOf([supporting, speaking('SUPPORTS', 'topic:b')])).toBe('several studies, across settings');
  expect(strengthOf([speaking('SUPPORTS'), speaking('QUALIFIES')])).toBe('several studies, setting not stated');
});

test('one paper for and one against make it contested before all else, a reservation does not', () => {
  expect(strengthOf([speaking('SUPPORTS', 'topic:a'), speaking('CHALLENGES', 'topic:b')])).toBe('contested');
  expect(strengthOf([{ types: ['SUPPORTS', 'CHALLENGES'], settings: [] }])).toBe('contested');
  expect(strengthOf([speaking('SUPPORTS'), speaking('QUALIFIES')])).not.toBe('contested');
});

test('papers that only speak against a tactic do not contest one another', () => {
  expect(strengthOf([speaking('CHALLENGES', 'topic:a'), speaking('CHALLENGES', 'topic:a')])).toBe(
    'several studies, in one setting',
  );
});
