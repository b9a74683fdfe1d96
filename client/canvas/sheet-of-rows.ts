import { type DrawnColumn, moreLabel, subheadLine } from './drawn-column.ts';
import { linePathsOf } from './line-ends.ts';
import type { PlacedRows } from './placed-picture.ts';
import type { Sheet, SheetText } from './sheet.ts';
import { boxAround, rowFigures, rowLines } from './sheet-rows.ts';
import { headFoot } from './whole-view.ts';

/** The throughline as figures. */
export const sheetOfRows = (placed: PlacedRows): Sheet => {
  const { layout, around } = placed;
  const rows = [...layout.rows.values()];
  const { marks, texts, areas } = rowFigures(rows, placed);
  return {
    box: boxAround(rows, { left: 0, top: 0, right: layout.size.width, bottom: 0 }),
    texts: [...layout.columns.flatMap(headsOf), ...texts],
    marks,
    bars: [],
    rules: [],
    lines: rowLines(layout, around, { paths: linePathsOf(layout, around), rests: 'as their type' }),
    areas,
    rowOf: (id) => layout.rowOf(id)?.id,
  };
};

const headsOf = ({ title, count, left, groups, folded, more }: DrawnColumn): SheetText[] => [
  { role: 'head', id: null, x: left, y: headFoot - 8, lines: [title], count },
  ...groups.flatMap((group): SheetText[] =>
    group.head && group.title
      ? [{ role: 'subhead', id: null, x: left, y: subheadLine(group.head).top + 8, lines: [group.title] }]
      : [],
  ),
  ...(more
    ? [{ role: 'more' as const, id: more.id, x: more.left + 4, y: more.y, lines: [moreLabel(folded.length)] }]
    : []),
];
