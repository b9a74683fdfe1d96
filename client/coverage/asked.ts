import { CoverageFacet, expectedMoment, getCoverage, GapSubject, gapSubjects } from '#contracts/coverage.ts';
import { arrangementIn, statesIn } from '#client/coverage/arrangement-address.ts';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { type Arrangement, rowOrders } from '#client/coverage/coverage-matrix.ts';
import { facetWords } from '#client/coverage/facet-words.ts';
import { type GapsAsked, gapsAskedBy, isPage } from '#client/coverage/gaps-asked.ts';
import { stateNamed, stateNames } from '#client/coverage/state-names.ts';

/** What an address asks of the collection. */
export interface Asked {
  readonly view: 'tactics' | 'matrix';
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
  /** A revision or a day; null for now. */
  readonly asOf: string | null;
  readonly compare: string | null;
  readonly staleAfter: number;
  readonly cell: { readonly row: string; readonly column: string } | null;
  readonly arrangement: Arrangement;
  readonly gaps: GapsAsked;
  /** What could not be read, and what can. */
  readonly problems: readonly string[];
}

const query = getCoverage.query.shape;

export const expectedYears = 'a whole number of years from 1 to 500';

export const isMoment = (text: string): boolean => query.asOf.safeParse(text).success;
export const isYears = (text: string): boolean => /^\d+$/.test(text) && query.staleAfter.safeParse(text).success;

/** The usual number of years after which evidence counts as old. */
export const usualYears = query.staleAfter.parse(undefined);

/** What can't be read counts as absent, and is said. The tactics have rows of their own. */
export const askedBy = (params: CoverageParams): Asked => {
  const view = params.view ?? 'tactics';
  const said = (name: keyof Expectations): string | null => {
    const text = params[name];
    return text !== undefined && expectations[name].holds(text) ? text : null;
  };
  const staleAfter = said('staleAfter');
  return {
    view,
    rows: view === 'tactics' ? 'tactic' : CoverageFacet.parse(said('rows') ?? 'tactic'),
    columns: CoverageFacet.parse(said('columns') ?? 'setting'),
    asOf: said('asOf'),
    compare: said('compare'),
    staleAfter: staleAfter === null ? usualYears : Number(staleAfter),
    cell: view === 'matrix' && params.cell ? cellNamed(params.cell) : null,
    arrangement: arrangementIn(params),
    gaps: gapsAskedBy(params),
    problems: names.flatMap((name) => problemOf(name, params[name])),
  };
};

interface Expectation {
  readonly of: string;
  readonly expected: string;
  readonly holds: (text: string) => boolean;
}

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

const facet = {
  expected: oneOf(Object.keys(facetWords)),
  holds: (text: string): boolean => CoverageFacet.safeParse(text).success,
};

const expectations = {
  rows: { of: 'the rows', ...facet },
  columns: { of: 'the columns', ...facet },
  staleAfter: { of: 'the years', expected: expectedYears, holds: isYears },
  asOf: { of: 'the moment shown', expected: expectedMoment, holds: isMoment },
  compare: { of: 'the moment compared with', expected: expectedMoment, holds: isMoment },
  order: {
    of: 'the order of rows',
    expected: oneOf(rowOrders),
    holds: (text) => rowOrders.some((one) => one === text),
  },
  states: {
    of: 'the states shown',
    expected: `some of ${stateNames.join(',')}`,
    holds: (text) => statesIn(text) !== undefined,
  },
  gaps: { of: 'the page of gaps', expected: 'a number from 1', holds: isPage },
  gapState: {
    of: 'the state of gaps',
    expected: oneOf(stateNames),
    holds: (text) => stateNamed(text) !== undefined,
  },
  gapAbout: {
    of: 'what gaps are about',
    expected: oneOf(gapSubjects),
    holds: (text) => GapSubject.safeParse(text).success,
  },
} as const satisfies Partial<Record<keyof CoverageParams, Expectation>>;
type Expectations = typeof expectations;

const names = [
  'rows',
  'columns',
  'staleAfter',
  'asOf',
  'compare',
  'order',
  'states',
  'gaps',
  'gapState',
  'gapAbout',
] as const;

const problemOf = (name: keyof Expectations, text: string | undefined): string[] => {
  const { of, expected, holds } = expectations[name];
  return text === undefined || holds(text)
    ? []
    : [`The address says “${text}” for ${of}, which can’t be read. It takes ${expected}.`];
};

const cellNamed = (name: string): Asked['cell'] => {
  const [row, column] = name.split('~');
  return row && column ? { row, column } : null;
};
