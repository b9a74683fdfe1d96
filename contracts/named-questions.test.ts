import { describe, expect, it } from 'vitest';
import { allQuestions, namedQuestions, openQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';

describe('the named questions', () => {
  it('keep the ids that stand in addresses that people have sent', () => {
    expect(allQuestions(registry).map(({ id }) => id)).toEqual([
      'by-paper',
      'tactics-without-papers',
      'tactics-without-cases',
      'tactics-read-by-editors-alone',
      'stale-tactics',
      'contested-links',
      'papers-without-tactics',
      'cases-without-papers',
      'audiences-without-cases',
      'sectors-without-cases',
      'to-verify',
    ]);
  });

  it('speak the words of another registry', () => {
    const renamed: Registry = {
      ...registry,
      kinds: {
        ...registry.kinds,
        Tactic: { ...registry.kinds.Tactic, label: { one: 'Good practice', many: 'Good practices' } },
      },
    };
    expect(openQuestions(renamed).map(({ title }) => title)).toContain('Good practices with no case');
    expect(namedQuestions(renamed).tacticsWithoutCases.id).toBe('good-practices-without-cases');
    for (const { id } of allQuestions(renamed)) expect(id).toMatch(/^[a-z-]+$/);
  });

  it('count the list of all papers as no open question', () => {
    expect(openQuestions(registry)).toHaveLength(allQuestions(registry).length - 1);
  });
});
