import type { CoverageFacet } from '#contracts/coverage.ts';
import type { Node, NodeId } from '#contracts/graph.ts';
import type { Projection } from '#server/projection/projection.ts';
import { membershipOf } from './membership.ts';
import { ofNothing, type Standing, together } from './standing.ts';
import type { Ways } from './ways.ts';

/** What stands in a cell, by id, and what the links are worth that put it there. */
export interface Contents {
  readonly papers: NodeId[];
  readonly cases: NodeId[];
  /** Those of both that a link below high confidence puts there. */
  readonly toVerify: NodeId[];
  newest: number | null;
  standing: Standing;
}

export const noContents = (): Contents => ({ papers: [], cases: [], toVerify: [], newest: null, standing: ofNothing });

interface Facets {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
}

/** What stands in each cell, by row and then by column. Cells with nothing are left out. */
export const contentsOf = (
  projection: Projection,
  { rows, columns }: Facets,
): ReadonlyMap<string, ReadonlyMap<string, Contents>> => {
  const inRows = membershipOf(projection, rows);
  const inColumns = membershipOf(projection, columns);
  const cells = new Map<string, Map<string, Contents>>();
  for (const [id, down] of inColumns.valuesOf) {
    const across = inRows.valuesOf.get(id);
    const thing = projection.nodes.get(id);
    if (across && thing) gatherEach(cells, thing, { across, down });
  }
  return cells;
};

/** How many papers and cases all cells hold together: as many ids as an answer names. */
export const sizeOfContents = (projection: Projection, { rows, columns }: Facets): number => {
  const inRows = membershipOf(projection, rows).valuesOf;
  let size = 0;
  for (const [id, down] of membershipOf(projection, columns).valuesOf) size += (inRows.get(id)?.size ?? 0) * down.size;
  return size;
};

interface Crossing {
  readonly across: Ways;
  readonly down: Ways;
}

const gatherEach = (cells: Map<string, Map<string, Contents>>, thing: Node, { across, down }: Crossing): void => {
  for (const [row, standing] of across) {
    const inRow = cells.get(row) ?? new Map<string, Contents>();
    cells.set(row, inRow);
    for (const [column, beside] of down) {
      const cell = inRow.get(column) ?? noContents();
      if (cell.papers.length + cell.cases.length === 0) inRow.set(column, cell);
      gather(cell, thing, together(standing, beside));
    }
  }
};

/** What counts for one value, whatever else it counts for. */
export const contentsOfValue = (projection: Projection, facet: CoverageFacet, value: string): Contents => {
  const { thingsOf, valuesOf } = membershipOf(projection, facet);
  const all = noContents();
  for (const thing of thingsOf.get(value) ?? []) gather(all, thing, valuesOf.get(thing.id)?.get(value) ?? ofNothing);
  return all;
};

const gather = (cell: Contents, thing: Node, standing: Standing): void => {
  cell.standing = together(cell.standing, standing);
  if (standing.toVerify) cell.toVerify.push(thing.id);
  if (thing.kind !== 'Paper') {
    cell.cases.push(thing.id);
    return;
  }
  cell.papers.push(thing.id);
  if (cell.newest === null || cell.newest < thing.year) cell.newest = thing.year;
};
