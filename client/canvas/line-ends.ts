import type { Edge } from '#contracts/graph.ts';
import { compareText } from '#contracts/order.ts';
import { groupBy } from './group-by.ts';
import { type Bend, linePath, type LinePath } from './line-path.ts';
import { isResting, type Neighbourhood } from './neighbourhood.ts';
import { type DrawnColumn, type Row, rowsOf } from './drawn-column.ts';
import type { RowsLayout } from './rows-layout.ts';

/** The path of every link. Resting lines keep apart at their ends; the others meet in the middle of the row. */
export const linePathsOf = (layout: RowsLayout, around: Neighbourhood): ReadonlyMap<string, LinePath> => {
  const ends = [...around.edges.values()].flatMap((edge): Line[] => {
    const from = layout.rowOf(edge.from);
    const to = layout.rowOf(edge.to);
    return from && to && from !== to ? [{ edge, from, to }] : [];
  });
  const ports = portsOf(ends.filter(({ edge }) => isResting(edge)));
  const bends = bendsOf(layout.columns);
  return new Map(
    ends.map(({ edge, from, to }) => [
      edge.id,
      linePath(
        {
          from: { row: from, y: ports.get(portOf(edge, from)) ?? from.y, close: from.column === 'concerns' },
          to: { row: to, y: ports.get(portOf(edge, to)) ?? to.y, close: to.column === 'concerns' },
        },
        layout.columns,
        bends.get(to.id) ?? 0.5,
      ),
    ]),
  );
};

interface Line {
  readonly edge: Edge;
  readonly from: Row;
  readonly to: Row;
}

const furthestApart = 3;

const portOf = (edge: Edge, row: Row): string => `${edge.id} ${row.id}`;

/** Lines that leave a row on one side, spread over its height in the order of their far ends, on half pixels: crisp. */
const portsOf = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const sides = groupBy(
    lines.flatMap(({ edge, from, to }) => [
      { edge, row: from, far: to },
      { edge, row: to, far: from },
    ]),
    ({ row, far }) => `${row.id} ${row.left < far.left ? 'right' : 'left'}`,
  );
  return new Map(
    [...sides.values()].flatMap((side) => {
      const inOrder = side.toSorted((one, other) => one.far.y - other.far.y || compareText(one.edge.id, other.edge.id));
      return inOrder.map(({ edge, row }, at): [string, number] => {
        const apart = Math.min(furthestApart, (row.height - 8) / Math.max(1, inOrder.length - 1));
        return [portOf(edge, row), Math.floor(row.y + (at - (inOrder.length - 1) / 2) * apart) + 0.5];
      });
    }),
  );
};

/** Bends are staggered between 30 and 70 % of the gap by the row of the target, or the lines would pile into a trunk. */
const bendsOf = (columns: readonly DrawnColumn[]): ReadonlyMap<string, Bend> =>
  new Map(
    columns.flatMap((column) => {
      const rows = rowsOf(column);
      return rows.map((row, at): [string, Bend] => [row.id, 0.3 + 0.4 * (at / Math.max(1, rows.length - 1))]);
    }),
  );
