import type { Point } from './line-path.ts';
import type { Room } from './network-room.ts';

/**
 * Points by the cell of a plane in which they lie: a hash table in typed arrays, since a large network asks it a million
 * times.
 */
export class CellIndex {
  readonly #cell: Room;
  /** For each bucket its first point, for each point the next in its bucket; -1 at the end. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;

  constructor(count: number, cell: Room) {
    this.#cell = cell;
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
    this.#next = new Int32Array(count);
    this.#columns = new Int32Array(count);
    this.#rows = new Int32Array(count);
  }

  /** Takes note of where the points lie now. */
  take(points: readonly Point[]): void {
    const { width, height } = this.#cell;
    this.#first.fill(-1);
    // From the end, so that those of a cell come in their order.
    for (let at = points.length - 1; at >= 0; at -= 1) {
      const { x, y } = points[at] ?? origin;
      const column = Math.floor(x / width);
      const row = Math.floor(y / height);
      const bucket = this.#bucket(column, row);
      this.#columns[at] = column;
      this.#rows[at] = row;
      this.#next[at] = this.#first[bucket] ?? -1;
      this.#first[bucket] = at;
    }
  }

  /** Those that lay in the cell of a point or in the eight around it, column by column. */
  forEachNear({ x, y }: Point, visit: (at: number) => void): void {
    const column = Math.floor(x / this.#cell.width);
    const row = Math.floor(y / this.#cell.height);
    for (let right = column - 1; right <= column + 1; right += 1)
      for (let down = row - 1; down <= row + 1; down += 1)
        for (let at = this.#first[this.#bucket(right, down)] ?? -1; at >= 0; at = this.#next[at] ?? -1)
          if (this.#columns[at] === right && this.#rows[at] === down) visit(at);
  }

  /** The hash of Teschner et al. (2003), section 4. */
  #bucket(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#first.length - 1);
  }
}

const origin: Point = { x: 0, y: 0 };
