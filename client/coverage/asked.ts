import { CoverageFacet, getCoverage } from '#contracts/coverage.ts';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { facetWords } from '#client/coverage/facet-words.ts';

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
  /** What could not be read, and what was expected. */
  readonly problems: readonly string[];
}

const query = getCoverage.query.shape;

export const expectedMoment = 'a revision such as 12, or a day such as 2026-11-27';
export const expectedYears = 'a whole number of years from 1 to 500';

export const isMoment = (text: string): boolean => query.asOf.safeParse(text).success;
export const isYears = (text: string): boolean => /^\d+$/.test(text) && query.staleAfter.safeParse(text).success;

/** The usual number of years after which evidence counts as old. */
export const usualYears = query.staleAfter.parse(undefined);

/** What can't be read counts as absent, and is said. The tactics have rows of their own. */
export const askedBy = (params: CoverageParams): Asked => {
  const problems: string[] = [];
  const readable = (name: keyof CoverageParams, words: Expectation): string | null => {
    const text = params[name];
    if (text === undefined || words.holds(text)) return text ?? null;
    problems.push(`The address says “${text}” for ${words.of}; expected was ${words.expected}.`);
    return null;
  };
  const view = params.view ?? 'tactics';
  const rows = readable('rows', { of: 'the rows', expected: facetNames, holds: isFacet });
  const columns = readable('columns', { of: 'the columns', expected: facetNames, holds: isFacet });
  const staleAfter = readable('staleAfter', { of: 'the years', expected: expectedYears, holds: isYears });
  return {
    view,
    rows: view === 'tactics' ? 'tactic' : CoverageFacet.parse(rows ?? 'tactic'),
    columns: CoverageFacet.parse(columns ?? 'setting'),
    asOf: readable('asOf', { of: 'the moment shown', expected: expectedMoment, holds: isMoment }),
    compare: readable('compare', { of: 'the moment compared with', expected: expectedMoment, holds: isMoment }),
    staleAfter: staleAfter === null ? usualYears : Number(staleAfter),
    cell: view === 'matrix' && params.cell ? cellNamed(params.cell) : null,
    problems,
  };
};

interface Expectation {
  readonly of: string;
  readonly expected: string;
  readonly holds: (text: string) => boolean;
}

const isFacet = (text: string): boolean => CoverageFacet.safeParse(text).success;

const facetNames = `one of ${Object.keys(facetWords).join(', ')}`;

const cellNamed = (name: string): Asked['cell'] => {
  const [row, column] = name.split('~');
  return row && column ? { row, column } : null;
};

export const cellName = (row: string, column: string): string => `${row}~${column}`;
