import type { Cell, CoverageFacet, Gap } from '#contracts/coverage.ts';
import { scoreOf } from '#contracts/score.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Age } from './cell-facts.ts';
import { cellsOf, type Matrix, wholeOfValue } from './cells.ts';
import { valuesOfFacet } from './facet-values.ts';
import { partsOf } from './gap-rank.ts';
import { isGap } from './gap-states.ts';
import { allAudiences, type Audiences, audiencesOfCell, waitingOf } from './waiting.ts';

type Contents = Pick<Cell, 'state' | 'papers' | 'cases'>;

/** A gap with its rank, not yet put into words. */
export interface RankedGap extends Contents, Pick<Gap, 'score' | 'parts'> {
  readonly row: string;
  /** Null where a tactic is looked at by itself. */
  readonly column: { readonly facet: CoverageFacet; readonly value: string } | null;
  /** Audiences. */
  readonly waiting: number;
}

/** What is looked through for gaps, besides the tactics themselves. */
const matrices = [
  { rows: 'tactic', columns: 'setting' },
  { rows: 'tactic', columns: 'audience' },
] as const satisfies Matrix[];

/** All gaps, those that matter most first; equals by kind and ids. */
export const rankedGaps = (projection: Projection, age: Age): RankedGap[] =>
  [...matrices.flatMap((matrix) => cellGaps(projection, matrix, age)), ...tacticGaps(projection, age)].toSorted(
    (one, other) => other.score - one.score || compare(keyOf(one), keyOf(other)),
  );

/** The audiences that wait for a gap: there is something near for them, and nothing here. Not held by what is ranked. */
export const audiencesWaiting = (projection: Projection, gap: RankedGap): Audiences => {
  const { row, column } = gap;
  const near = column
    ? audiencesOfCell(projection, { rows: 'tactic', columns: column.facet }, { row, column: column.value })
    : allAudiences(projection);
  return waitingOf(projection, near, gap);
};

/** A tactic is one row of a matrix with a single column, for which all papers and cases count. */
const tacticGaps = (projection: Projection, age: Age): RankedGap[] => {
  const tactics = valuesOfFacet(projection, 'tactic').map((row) => ({
    row,
    ...wholeOfValue(projection, { facet: 'tactic', value: row }, age),
  }));
  const bothSided = tactics.filter(isBothSided).length;
  const near = allAudiences(projection);
  return tactics
    .filter(({ state }) => isGap(state))
    .map((tactic) => {
      const around = { bothSided: bothSided - ownShare(tactic), others: tactics.length - 1 };
      const waiting = waitingOf(projection, near, tactic).size;
      return { ...tactic, column: null, waiting, ...scored(tactic, { ...around, waiting }) };
    });
};

const cellGaps = (projection: Projection, matrix: Matrix, age: Age): RankedGap[] => {
  const cells = new Map(cellsOf(projection, matrix, age).map((cell) => [`${cell.row}~${cell.column}`, cell]));
  const rows = valuesOfFacet(projection, matrix.rows);
  const columns = valuesOfFacet(projection, matrix.columns);
  const bothSided = [...cells.values()].filter(isBothSided);
  const inRow = countBy(bothSided.map(({ row }) => row));
  const inColumn = countBy(bothSided.map(({ column }) => column));
  const others = rows.length + columns.length - 2;
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cells.get(`${row}~${column}`) ?? nothing;
      if (!isGap(cell.state)) return [];
      const beside = (inRow.get(row) ?? 0) + (inColumn.get(column) ?? 0) - 2 * ownShare(cell);
      const waiting = waitingOf(projection, audiencesOfCell(projection, matrix, { row, column }), cell).size;
      const score = scored(cell, { bothSided: beside, others, waiting });
      return [{ ...cell, row, column: { facet: matrix.columns, value: column }, waiting, ...score }];
    }),
  );
};

const nothing: Contents = { state: 'none', papers: [], cases: [] };

const isBothSided = ({ papers, cases }: Contents): boolean => papers.length > 0 && cases.length > 0;

const ownShare = (contents: Contents): number => (isBothSided(contents) ? 1 : 0);

interface Around {
  readonly bothSided: number;
  readonly others: number;
  readonly waiting: number;
}

const scored = ({ papers, cases }: Contents, around: Around): Pick<Gap, 'score' | 'parts'> => {
  const parts = partsOf({ ...around, papers: papers.length, cases: cases.length });
  return { score: scoreOf(parts), parts };
};

const countBy = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const keyOf = ({ row, column }: RankedGap): string => (column ? `cell ${row} ${column.value}` : `node ${row}`);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
