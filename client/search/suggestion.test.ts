import { expect, it } from 'vitest';
import { offeredGroups, situationGroups } from '#client/search/suggestion.ts';

it('leads a text of four words or more to the guide, and no shorter one', () => {
  expect(situationGroups('trust in contracts')).toEqual([]);
  const [group] = situationGroups('contract for ambulance services');
  expect(group?.items.map(({ title }) => title)).toEqual([
    'Which tactics help with “contract for ambulance services”?',
  ]);
});

it('offers recent searches before questions, and no empty group', () => {
  const questions = [{ id: 'to-verify', title: 'To verify' }];
  expect(offeredGroups({ recent: ['trust'], questions }).map(({ label }) => label)).toEqual([
    'Recent searches',
    'Questions',
  ]);
  expect(offeredGroups({ recent: [], questions }).map(({ label }) => label)).toEqual(['Questions']);
});
