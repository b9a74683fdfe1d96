import { describe, expect, it } from 'vitest';
import { byPlace, compareText } from './order.ts';
import { aPaper, aStage, aTactic } from '#contracts/testing/building.ts';

describe('the order of things', () => {
  it('follows the toolkit’s numbers, then names; without a number one comes last', () => {
    const tactics = [
      aTactic('a'),
      aTactic('b', { number: 2 }),
      aTactic('c', { number: 1 }),
      aTactic('a2', { title: 'A tactic', number: 2 }),
    ];
    expect(tactics.toSorted(byPlace).map(({ id }) => id)).toEqual(['tactic:c', 'tactic:a2', 'tactic:b', 'tactic:a']);
    expect([aStage('a', 2), aStage('b', 1)].toSorted(byPlace).map(({ position }) => position)).toEqual([1, 2]);
    expect([aPaper('b'), aPaper('a')].toSorted(byPlace).map(({ id }) => id)).toEqual(['paper:a', 'paper:b']);
  });

  it('of texts is an English reader’s, and no two texts tie', () => {
    expect(['Zoo', 'élan', 'eel', 'Élan', 'apple'].toSorted(compareText)).toEqual([
      'apple',
      'eel',
      'élan',
      'Élan',
      'Zoo',
    ]);
    expect(compareText('e\u0301', '\u00e9')).not.toBe(0);
  });
});
