import type { At, Cell, CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import type { Projection } from '#server/projection/projection.ts';
import { BadRequest } from '#server/http/errors.ts';
import { cellsOf, type Matrix } from './cells.ts';
import { changesBetween } from './comparison.ts';
import { sizeOfContents } from './contents.ts';
import { describedValues, titleOf } from './described-values.ts';
import { valuesOfFacet } from './facet-values.ts';

/** The graph at a moment. */
export interface Seen {
  readonly at: At;
  readonly projection: Projection;
}

interface Asked extends Matrix {
  readonly staleAfter: number;
}

/** A matrix at a moment, and how it differs from another. */
export const coverageOf = (seen: Seen, { rows, columns, staleAfter }: Asked, other: Seen | null): CoverageAnswer => {
  refuseTooLarge(seen.projection, { rows, columns });
  const cellsAt = ({ projection, at: { date } }: Seen): Cell[] =>
    cellsOf(projection, { rows, columns }, { year: Number(date.slice(0, 4)), staleAfter });
  const cells = cellsAt(seen);
  const { at, projection } = seen;
  const held = new Set([...valuesOfFacet(projection, rows), ...valuesOfFacet(projection, columns)]);
  const compared = other && comparedWith({ seen: other, cells: cellsAt(other) }, { seen, cells, held });
  return {
    asOf: at,
    staleAfter,
    rows: [...valuesOfFacet(projection, rows)],
    columns: [...valuesOfFacet(projection, columns)],
    rowValues: describedValues(projection, rows),
    columnValues: describedValues(projection, columns),
    cells,
    titles: titlesOf([projection, ...(other ? [other.projection] : [])], [...cells, ...(compared?.changes ?? [])]),
    comparison: compared,
  };
};

/** As many ids as a browser takes in a few seconds. */
const mostHeld = 500_000;

const refuseTooLarge = (projection: Projection, matrix: Matrix): void => {
  const held = sizeOfContents(projection, matrix);
  if (held <= mostHeld) return;
  const expected = `a facet whose cells with ${matrix.rows} hold at most ${mostHeld} papers and cases; these hold ${held}`;
  throw new BadRequest([{ field: 'columns', expected }]);
};

interface SeenCells {
  readonly seen: Seen;
  readonly cells: readonly Cell[];
}

interface ShownCells extends SeenCells {
  /** Its rows and columns. */
  readonly held: ReadonlySet<string>;
}

const comparedWith = (other: SeenCells, shown: ShownCells): NonNullable<CoverageAnswer['comparison']> => {
  const [earlier, later] = isBefore(shown.seen.at, other.seen.at) ? [shown, other] : [other, shown];
  const changes = changesBetween(earlier.cells, later.cells);
  const gone = [...new Set(changes.flatMap(({ row, column }) => [row, column]))].filter((id) => !shown.held.has(id));
  return {
    with: other.seen.at,
    from: earlier.seen.at,
    to: later.seen.at,
    changes,
    gone: gone.map((id) => ({ id, title: titleOf(other.seen.projection, id) })),
  };
};

const isBefore = (one: At, other: At): boolean =>
  one.revision === other.revision ? one.date < other.date : one.revision < other.revision;

/** In the order of ids, as projections hold them. */
const titlesOf = (
  projections: readonly Projection[],
  holding: readonly Pick<Cell, 'papers' | 'cases'>[],
): Record<string, string> => {
  const held = new Set<NodeId>();
  for (const { papers, cases } of holding) for (const ids of [papers, cases]) for (const id of ids) held.add(id);
  const titles: Record<string, string> = {};
  for (const { nodes } of projections.toReversed())
    for (const [id, node] of nodes) if (held.has(id)) titles[id] = labelOf(node);
  return titles;
};
