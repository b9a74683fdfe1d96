import type { Cell, CoverageFacet } from '#contracts/coverage.ts';
import type { Projection } from '#server/projection/projection.ts';
import { type Age, factsOf, type Place, type Value } from './cell-facts.ts';
import { stateOf } from './cell-state.ts';
import { type Contents, contentsOf, contentsOfValue, noContents } from './contents.ts';
import { valuesOfFacet } from './facet-values.ts';
import { perProjection } from '#server/projection/per-projection.ts';

export interface Matrix {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
}

/** The cells that hold something or are out of scope, by row and then by column, as the values are ordered. */
export const cellsOf = (projection: Projection, matrix: Matrix, age: Age): Cell[] => {
  const contents = contentsOf(projection, matrix);
  const columns = valuesOfFacet(projection, matrix.columns);
  const decided = outOfScope(projection);
  return valuesOfFacet(projection, matrix.rows).flatMap((row) =>
    columns.flatMap((column) => {
      const found = contents.get(row)?.get(column);
      const reason = decided.get(`${row}~${column}`);
      const isOutOfScope = reason !== undefined;
      if (!found && !isOutOfScope) return [];
      const values = [
        { facet: matrix.rows, value: row },
        { facet: matrix.columns, value: column },
      ];
      const cell = { row, column, ...judged(projection, { values, isOutOfScope, age }, found ?? noContents()) };
      return [isOutOfScope ? { ...cell, reason } : cell];
    }),
  );
};

/** All that counts for one value, as if it were the only row of a matrix with one column. */
export const wholeOfValue = (
  projection: Projection,
  { facet, value }: Value,
  age: Age,
): Omit<Cell, 'row' | 'column'> => {
  const isOutOfScope = outOfScope(projection).has(`${value}~${value}`);
  const contents = contentsOfValue(projection, facet, value);
  return judged(projection, { values: [{ facet, value }], isOutOfScope, age }, contents);
};

const judged = (projection: Projection, place: Place, contents: Contents) => {
  const { papers, cases, toVerify } = contents;
  return { state: stateOf(factsOf(projection, place, contents)), papers, cases, toVerify };
};

/** Either way round: a decision is on two values, whichever stands in the rows. */
const outOfScope = perProjection(
  (projection): ReadonlyMap<string, string> =>
    new Map(
      projection.outOfScope.flatMap(({ row, column, reason }) => [
        [`${row}~${column}`, reason],
        [`${column}~${row}`, reason],
      ]),
    ),
);
