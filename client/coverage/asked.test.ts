import { describe, expect, it } from 'vitest';
import { askedBy } from '#client/coverage/asked.ts';
import { CoverageParams } from '#client/coverage/coverage-address.ts';

const read = (query: string) => askedBy(CoverageParams.parse(Object.fromEntries(new URLSearchParams(query))));

describe('the address of the coverage page', () => {
  it('asks for the tactics by settings, now, unless it says otherwise', () => {
    expect(read('')).toEqual({
      view: 'tactics',
      rows: 'tactic',
      columns: 'setting',
      asOf: null,
      compare: null,
      staleAfter: 15,
      cell: null,
      problems: [],
    });
  });

  it('says any facet by any other, two moments, the years and an open cell', () => {
    expect(
      read('view=matrix&rows=place&columns=year&asOf=2026-11-27&compare=3&staleAfter=10&cell=place:ohio~2015'),
    ).toEqual({
      view: 'matrix',
      rows: 'place',
      columns: 'year',
      asOf: '2026-11-27',
      compare: '3',
      staleAfter: 10,
      cell: { row: 'place:ohio', column: '2015' },
      problems: [],
    });
  });

  it.each([
    ['view=matrix&rows=colour', 'rows', 'tactic', 'one of tactic, stage'],
    ['asOf=yesterday', 'asOf', null, 'a revision such as 12, or a day such as 2026-11-27'],
    ['compare=2026-13-01', 'compare', null, 'a revision such as 12, or a day'],
    ['staleAfter=0', 'staleAfter', 15, 'a whole number of years from 1 to 500'],
    ['staleAfter=1.5', 'staleAfter', 15, 'a whole number of years from 1 to 500'],
  ] as const)('tells of “%s” what was expected, and takes it as not said', (query, name, value, expected) => {
    const asked = read(query);
    expect(asked[name]).toBe(value);
    expect(asked.problems).toHaveLength(1);
    expect(asked.problems[0]).toContain(expected);
  });

  it('has the tactics as rows where it shows them, whatever rows the matrix had', () => {
    expect(read('rows=place').rows).toBe('tactic');
  });
});
