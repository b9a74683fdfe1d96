import type { Cell, CellChange, CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import type { Projection } from '#server/projection/projection.ts';
import { cellsOf, type Matrix } from './cells.ts';
import { changesBetween } from './comparison.ts';
import { describedValues } from './described-values.ts';
import { valuesOfFacet } from './facet-values.ts';
import type { At } from './moment.ts';

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
  const cellsAt = ({ projection, at: { date } }: Seen): Cell[] =>
    cellsOf(projection, { rows, columns }, { year: Number(date.slice(0, 4)), staleAfter });
  const cells = cellsAt(seen);
  const changes = other && changesOf({ seen, cells }, { seen: other, cells: cellsAt(other) });
  const { at, projection } = seen;
  return {
    asOf: at,
    staleAfter,
    rows: [...valuesOfFacet(projection, rows)],
    columns: [...valuesOfFacet(projection, columns)],
    rowValues: describedValues(projection, rows),
    columnValues: describedValues(projection, columns),
    cells,
    titles: titlesOf([projection, ...(other ? [other.projection] : [])], [...cells, ...(changes ?? [])]),
    comparison: other && changes && { with: other.at, changes },
  };
};

interface SeenCells {
  readonly seen: Seen;
  readonly cells: readonly Cell[];
}

/** From the earlier to the later, whichever was asked for first. */
const changesOf = (one: SeenCells, other: SeenCells): CellChange[] =>
  isBefore(one.seen.at, other.seen.at)
    ? changesBetween(one.cells, other.cells)
    : changesBetween(other.cells, one.cells);

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
