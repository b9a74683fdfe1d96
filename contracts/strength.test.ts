import { expect, test } from 'vitest';
import type { Stance } from './registry-shape.ts';
import { type Speaking, strengthOf } from './strength.ts';

const speaking = (stance: Stance, ...settings: string[]): Speaking => ({ stances: [stance], settings });

test('no paper at all is said of this collection alone', () => {
  expect(strengthOf([])).toBe('none in this collection');
});

test('one paper is one study, in however many settings', () => {
  expect(strengthOf([speaking('for', 'topic:a', 'topic:b')])).toBe('one study');
  expect(strengthOf([speaking('against')])).toBe('one study');
});

test('several papers are told apart by the settings that they state', () => {
  const supporting = speaking('for', 'topic:a');
  expect(strengthOf([supporting, speaking('reservation', 'topic:a')])).toBe('several studies, in one setting');
  expect(strengthOf([supporting, speaking('for')])).toBe('several studies, in one setting');
  expect(strengthOf([supporting, speaking('for', 'topic:b')])).toBe('several studies, across settings');
  expect(strengthOf([speaking('for'), speaking('reservation')])).toBe('several studies, setting not stated');
});

test('one paper for and one against make it contested before all else, a reservation does not', () => {
  expect(strengthOf([speaking('for', 'topic:a'), speaking('against', 'topic:b')])).toBe('contested');
  expect(strengthOf([{ stances: ['for', 'against'], settings: [] }])).toBe('contested');
  expect(strengthOf([speaking('for'), speaking('reservation')])).not.toBe('contested');
});

test('papers that only speak against a tactic do not contest one another', () => {
  expect(strengthOf([speaking('against', 'topic:a'), speaking('against', 'topic:a')])).toBe(
    'several studies, in one setting',
  );
});
