import type { Column } from '#contracts/registry-shape.ts';

export interface ColumnBox {
  readonly left: number;
  readonly right: number;
}

/** Below this width the picture is drawn smaller instead of closer. */
export const leastWidth = 1120;

/** Left of the first column, in px. */
export const margin = 24;

/** Where the columns stand, in px from the left. The further a canvas is wider than 1120 px, the wider the gaps. */
export const columnBoxes = (width: number): Readonly<Record<Column, ColumnBox>> => {
  const spare = Math.max(0, width - leastWidth);
  const boxOf = ({ left, width: own, share }: Place): ColumnBox => {
    const x = left + Math.round(spare * share);
    return { left: x, right: x + own };
  };
  return {
    concerns: boxOf(places.concerns),
    papers: boxOf(places.papers),
    tactics: boxOf(places.tactics),
    cases: boxOf(places.cases),
  };
};

/** `share` is how much of the spare width lies left of the column: most goes where the lines are. */
interface Place {
  readonly left: number;
  readonly width: number;
  readonly share: number;
}

const places: Readonly<Record<Column, Place>> = {
  concerns: { left: margin, width: 152, share: 0 },
  papers: { left: 192, width: 252, share: 0.16 },
  tactics: { left: 592, width: 208, share: 0.62 },
  cases: { left: 904, width: 204, share: 1 },
};
