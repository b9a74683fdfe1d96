import type { CoverageFacet } from '#contracts/coverage.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { CellFacts } from './cell-state.ts';
import type { Contents } from './contents.ts';
import { settingsOf } from '#server/projection/settings.ts';
import { disputesOver, isContestedAmong } from './stances.ts';

/** The year in which a state is asked for, and after how many years it is stale. */
export interface Age {
  readonly year: number;
  readonly staleAfter: number;
}

export interface Value {
  readonly facet: CoverageFacet;
  readonly value: string;
}

/** Where something is counted: the values that meet there. */
export interface Place {
  readonly values: readonly Value[];
  readonly isOutOfScope: boolean;
  readonly age: Age;
}

/** What the state of a place depends on. */
export const factsOf = (projection: Projection, place: Place, contents: Contents): CellFacts => {
  const { papers, cases, newest, standing } = contents;
  const isBySetting = place.values.some(({ facet }) => facet === 'setting' || facet === 'topic');
  return {
    isOutOfScope: place.isOutOfScope,
    papers: papers.length,
    cases: cases.length,
    sure: standing.sure,
    isContested: () =>
      standing.disputed ||
      isContestedAmong(
        papers,
        place.values.flatMap(({ facet, value }) => disputesOver(projection, facet, value)),
      ),
    age: newest === null ? null : place.age.year - newest,
    staleAfter: place.age.staleAfter,
    settings: () =>
      isBySetting ? null : new Set([...papers, ...cases].flatMap((id) => settingsOf(projection, id))).size,
  };
};
