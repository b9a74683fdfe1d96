import type { Edge } from '#contracts/graph.ts';
import { compareText } from '#contracts/order.ts';
import type { Row } from './drawn-column.ts';
import { type Neighbourhood, otherEnd } from './neighbourhood.ts';
import type { Steps } from './steps.ts';
import type { Lane, Timeline } from './timeline.ts';

/** Sideways through time within a lane; up and down to what stands closest there, whatever its lane. */
export const timelineSteps = ({ lanes, rows, rowOf }: Timeline, around: Neighbourhood): Steps => ({
  afterKey: (id, key) => {
    const row = rows.get(id);
    const lane = lanes.find((one) => rowsOf(one).some((other) => other.id === id));
    if (!row || !lane) return undefined;
    const own = rowsOf(lane);
    const place = own.indexOf(row);
    switch (key) {
      case 'ArrowRight':
        return own[place + 1]?.id;
      case 'ArrowLeft':
        return own[place - 1]?.id;
      case 'ArrowDown':
        return nearest(
          row,
          rowsBeyond(rows, ({ y }) => y > row.y),
        )?.id;
      case 'ArrowUp':
        return nearest(
          row,
          rowsBeyond(rows, ({ y }) => y < row.y),
        )?.id;
      case 'Home':
        return own[0]?.id;
      case 'End':
        return own.at(-1)?.id;
      default:
        return undefined;
    }
  },
  afterTyping: (id, typed) => {
    const all = lanes.flatMap(rowsOf);
    const place = Math.max(
      0,
      all.findIndex((row) => row.id === id),
    );
    // A second letter narrows down what the first has found; the first moves on.
    const start = typed.length > 1 ? place : place + 1;
    const sought = typed.toLowerCase();
    return [...all.slice(start), ...all.slice(0, start)].find(({ lines }) =>
      lines.join(' ').toLowerCase().startsWith(sought),
    )?.id;
  },
  linksOf: (id) => around.edgesOf(id).toSorted(byFarEnd(id, rowOf)),
  standsAt: (id) => rowOf(id)?.id,
});

const rowsOf = ({ rows, more }: Lane): readonly Row[] => (more ? [...rows, more] : rows);

const rowsBeyond = (rows: Timeline['rows'], isBeyond: (row: Row) => boolean): Row[] =>
  [...rows.values()].filter(isBeyond);

/** A row further on costs as much as a few letters to the side. */
const nearest = (row: Row, others: readonly Row[]): Row | undefined => {
  const cost = ({ left, y }: Row): number => Math.abs(left - row.left) + 2 * Math.abs(y - row.y);
  return others.reduce<Row | undefined>((best, one) => (best && cost(best) <= cost(one) ? best : one), undefined);
};

const byFarEnd =
  (id: string, rowOf: Timeline['rowOf']) =>
  (one: Edge, other: Edge): number => {
    const [near, far] = [rowOf(otherEnd(one, id)), rowOf(otherEnd(other, id))];
    return (
      (near?.y ?? Infinity) - (far?.y ?? Infinity) ||
      (near?.left ?? 0) - (far?.left ?? 0) ||
      compareText(one.id, other.id)
    );
  };
