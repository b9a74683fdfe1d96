/** What comes first is taken first (Williams 1964). */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (one: T, other: T) => number;
  constructor(compare: (one: T, other: T) => number) {
    this.#compare = compare;
  }

  put(item: T): void {
    const items = this.#items;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || this.#compare(parent, item) <= 0) break;
      items[hole] = parent;
      hole = above;
    }
    items[hole] = item;
  }

  take(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) this.#sink(last);
    return first;
  }

  #sink(item: T): void {
    const items = this.#items;
    let hole = 0;
    for (;;) {
      const below = this.#lesserBelow(hole);
      const child = items[below];
      if (child === undefined || this.#compare(item, child) <= 0) break;
      items[hole] = child;
      hole = below;
    }
    items[hole] = item;
  }

  #lesserBelow(hole: number): number {
    const left = 2 * hole + 1;
    const [one, other] = [this.#items[left], this.#items[left + 1]];
    return one !== undefined && other !== undefined && this.#compare(other, one) < 0 ? left + 1 : left;
  }
}
