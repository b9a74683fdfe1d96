import { describe, expect, it } from 'vitest';
import { cellStates } from '#contracts/coverage.ts';
import { missingIn, ruleOf } from '#client/coverage/states.ts';

const basis = { staleAfter: 15, date: '2026-11-27' };

describe('the words of a state', () => {
  it.each(cellStates)('say in one sentence why a cell is %s, and what is missing', (state) => {
    const words = [ruleOf(state, basis), missingIn(state, { papers: 1, cases: 0 })];
    for (const text of words) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(words.join(' ')).not.toMatch(/no research|nobody has studied|never/i);
    expect(ruleOf(state, basis).match(/\.(?=\s|$)/g)).toHaveLength(1);
  });

  it('name the years after which papers are old', () => {
    expect(ruleOf('stale', basis)).toBe('The newest paper here is from more than 15 years before 2026.');
  });

  it('say what else is missing beside what gave the state', () => {
    expect(missingIn('one study', { papers: 1, cases: 0 })).toBe('A second paper, and a case.');
    expect(missingIn('one study', { papers: 1, cases: 2 })).toBe('A second paper.');
    expect(missingIn('unverified', { papers: 0, cases: 2 })).toBe(
      'A check of these links against their sources, and a paper.',
    );
  });
});
