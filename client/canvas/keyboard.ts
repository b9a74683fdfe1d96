import type { Edge } from '#contracts/graph.ts';
import { columns } from '#contracts/registry-shape.ts';
import { compareText } from '#contracts/order.ts';
import { type Neighbourhood, otherEnd } from './neighbourhood.ts';
import { nearestRow, type Row, rowsOf } from './drawn-column.ts';
import type { RowsLayout } from './rows-layout.ts';

/** Where an arrow key, Home or End leads from a row: along its column, or to the nearest row of the next one. */
export const rowAfterKey = ({ columns: drawn, rows }: RowsLayout, id: string, key: string): Row | undefined => {
  const row = rows.get(id);
  const at = drawn.findIndex(({ column }) => column === row?.column);
  const column = drawn[at];
  if (!row || !column) return undefined;
  const own = rowsOf(column);
  const place = own.indexOf(row);
  const beside = (step: number): Row | undefined => {
    const next = drawn[at + step];
    return next && nearestRow(next, row.y);
  };
  switch (key) {
    case 'ArrowDown':
      return own[place + 1];
    case 'ArrowUp':
      return own[place - 1];
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    default:
      return undefined;
  }
};

/** The next row whose name begins with what was typed: below in the same column first, then from column to column. */
export const rowAfterTyping = ({ columns: drawn, rows }: RowsLayout, id: string, typed: string): Row | undefined => {
  const all = drawn.flatMap(rowsOf);
  const row = rows.get(id);
  const place = row ? all.indexOf(row) : 0;
  // A second letter narrows down what the first has found; the first moves on.
  const start = typed.length > 1 ? place : place + 1;
  const around = [...all.slice(start), ...all.slice(0, start)];
  const sought = typed.toLowerCase();
  return around.find(({ lines }) => lines.join(' ').toLowerCase().startsWith(sought));
};

/** A thing's links in the order of their far ends on the picture: column by column, from top to bottom. */
export const linksInOrder = (id: string, around: Neighbourhood, { rowOf }: RowsLayout): readonly Edge[] => {
  const placeOf = (edge: Edge): readonly [number, number] => {
    const far = rowOf(otherEnd(edge, id));
    return far ? [columns.indexOf(far.column), far.y] : [columns.length, 0];
  };
  return around.edgesOf(id).toSorted((one, other) => {
    const [column, y] = placeOf(one);
    const [otherColumn, otherY] = placeOf(other);
    return column - otherColumn || y - otherY || compareText(one.id, other.id);
  });
};

/** The place after or before another, from the last to the first and back; the first step forward leads to the first. */
export const stepAround = (place: number | null, step: 1 | -1, count: number): number => {
  if (place === null) return step === 1 ? 0 : count - 1;
  return (place + step + count) % count;
};
