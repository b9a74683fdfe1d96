import { describe, expect, it } from 'vitest';
import { type CellState, cellStates } from '#contracts/coverage.ts';
import { arrangementParams } from '#client/coverage/arrangement-address.ts';
import { askedBy } from '#client/coverage/asked.ts';
import { CoverageParams } from '#client/coverage/coverage-address.ts';
import { gapsParams } from '#client/coverage/gaps-asked.ts';

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
      arrangement: { order: 'collection', isGrouped: true, text: '', shown: new Set(cellStates) },
      gaps: { page: null, state: null, about: null },
      problems: [],
    });
  });

  it('says any facet by any other, two moments, the years and an open cell', () => {
    expect(
      read('view=matrix&rows=place&columns=year&asOf=2026-11-27&compare=3&staleAfter=10&cell=place:ohio~2015'),
    ).toMatchObject({
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
    ['order=colour', 'arrangement', read('').arrangement, 'one of collection, papers, name'],
    ['states=stale,blue', 'arrangement', read('').arrangement, 'some of out-of-scope,none'],
    ['gaps=0', 'gaps', read('').gaps, 'a number from 1'],
    ['gapState=blue', 'gaps', read('').gaps, 'one of out-of-scope, none'],
    ['gapAbout=place', 'gaps', read('').gaps, 'one of tactic, setting, audience'],
  ] as const)('tells of “%s” what was expected, and takes it as not said', (query, name, value, expected) => {
    const asked = read(query);
    expect(asked[name]).toEqual(value);
    expect(asked.problems).toHaveLength(1);
    expect(asked.problems[0]).toContain(expected);
  });

  it('keeps how the matrix is arranged and which gaps are listed', () => {
    const arrangement = {
      order: 'papers',
      isGrouped: false,
      text: ' educ ',
      shown: new Set<CellState>(['stale', 'one study']),
    } as const;
    const gaps = { page: 3, state: 'practice only', about: 'setting' } as const;
    const params = { ...arrangementParams(arrangement), ...gapsParams(gaps) };
    expect(params).toEqual({
      order: 'papers',
      groups: 'no',
      words: ' educ ',
      states: 'stale,one-study',
      gaps: '3',
      gapState: 'practice-only',
      gapAbout: 'setting',
    });
    expect(askedBy(CoverageParams.parse(params))).toMatchObject({ arrangement, gaps, problems: [] });
    const nothing = { ...arrangement, shown: new Set<never>() };
    expect(askedBy(CoverageParams.parse(arrangementParams(nothing))).arrangement).toEqual(nothing);
  });

  it('has the tactics as rows where it shows them, whatever rows the matrix had', () => {
    expect(read('rows=place').rows).toBe('tactic');
  });
});
