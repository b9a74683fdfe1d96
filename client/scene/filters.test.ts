import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { clearFilter, clearFilters, filterYears, toggleFilter, toggleKind } from '#client/scene/filters.ts';

describe('filters', () => {
  it('leave a kind out and show it again, which leaves a document without a filter', () => {
    const without = toggleKind(wholeGraph, 'Topic');
    expect(without.filters).toEqual({ withoutKinds: ['Topic'] });
    expect(toggleKind(without, 'Topic')).toEqual(wholeGraph);
  });

  it('say the same in whichever order kinds and values were left out', () => {
    const kinds = (['Topic', 'Paper'] as const).reduce(toggleKind, wholeGraph);
    expect(kinds).toEqual((['Paper', 'Topic'] as const).reduce(toggleKind, wholeGraph));
    const voices = toggleFilter(toggleFilter(wholeGraph, 'saidBy', 'paper'), 'saidBy', 'editor');
    expect(voices.filters.saidBy).toEqual(['editor', 'paper']);
  });

  it('take a span of years in whichever order it was brushed, and let go of it', () => {
    const brushed = filterYears(wholeGraph, [2015, 2009]);
    expect(brushed.filters.years).toEqual([2009, 2015]);
    expect(filterYears(brushed, null)).toEqual(wholeGraph);
  });

  it('go one at a time or all at once, with what is hidden', () => {
    const both = filterYears(toggleKind(wholeGraph, 'Topic'), [2009, 2015]);
    expect(clearFilter(both, 'years').filters).toEqual({ withoutKinds: ['Topic'] });
    expect(clearFilters(both)).toEqual(wholeGraph);
  });
});
