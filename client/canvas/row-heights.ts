import type { Column } from '#contracts/registry-shape.ts';
import type { Height } from './fit-heights.ts';
import { type ColumnPlan, leastPitch } from './stack-column.ts';

export const tacticLineHeight = 15;
/** Of every other label. */
export const lineHeight = 14;

type Heights = Pick<ColumnPlan, 'heightOf' | 'heightOfHead' | 'gapBetweenGroups'>;

const breathing: Height = { least: leastPitch, best: 40, most: 40 };

const betweenGroups = {
  heightOfHead: { least: 16, best: 24, most: 24 },
  gapBetweenGroups: { least: 0, best: 14, most: 40 },
} as const;

/** How tall rows, heads and gaps of a column may be: papers and cases breathe, tactics and concerns keep their pitch. */
export const heightsOf = (column: Column, linesOf: (id: string) => number): Heights => {
  if (column === 'concerns')
    return {
      heightOf: (id) => concernRow(linesOf(id)),
      heightOfHead: { least: 17, best: 20, most: 20 },
      gapBetweenGroups: { least: 4, best: 16, most: 40 },
    };
  if (column === 'tactics') return { heightOf: (id) => tacticRow(linesOf(id)), ...betweenGroups };
  return { heightOf: () => breathing, heightOfHead: breathing, gapBetweenGroups: { least: 0, best: 0, most: 0 } };
};

/** The same for papers and cases that stand in groups. */
export const groupedHeights: Heights = { heightOf: () => breathing, ...betweenGroups };

const concernRow = (lines: number): Height => {
  const further = (lines - 1) * lineHeight;
  return { least: leastPitch + further, best: 17 + further, most: 17 + further };
};

const tacticRow = (lines: number): Height => {
  const best = Math.max(34, lines * tacticLineHeight + 4);
  return { least: lines * tacticLineHeight + 2, best, most: best };
};
