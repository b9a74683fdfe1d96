/** How tall something in a column may become, in px. */
export interface Height {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

/** Whole heights that together fit into the room: all at their best, or shrunk or grown alike. Null if even the least don't fit. */
export const fitHeights = (items: readonly Height[], room: number): number[] | null => {
  const least = total(items, 'least');
  const best = total(items, 'best');
  if (least > room) return null;
  if (best > room) {
    const part = (room - least) / (best - least);
    return items.map((item) => Math.floor(item.least + part * (item.best - item.least)));
  }
  const slack = total(items, 'most') - best;
  const part = slack > 0 ? Math.min(1, (room - best) / slack) : 0;
  return items.map((item) => Math.floor(item.best + part * (item.most - item.best)));
};

const total = (items: readonly Height[], which: keyof Height): number =>
  items.reduce((sum, item) => sum + item[which], 0);
