import { moreLabel } from './drawn-column.ts';
import type { PlacedTimeline } from './placed-picture.ts';
import type { Sheet, SheetBar, SheetText } from './sheet.ts';
import { boxAround, rowFigures, rowLines } from './sheet-rows.ts';
import { axisHeight, type Lane } from './timeline.ts';
import { timelinePaths } from './timeline-paths.ts';
import { tickRoom, ticksOf, xOfYear } from './year-scale.ts';

/** The timeline as figures, its years over it. */
export const sheetOfTimeline = (placed: PlacedTimeline): Sheet => {
  const { layout, around } = placed;
  const rows = [...layout.rows.values()];
  const { marks, texts, areas } = rowFigures(rows, placed);
  const { scale } = layout;
  const ticks = scale ? ticksOf(scale, tickRoom) : [];
  return {
    box: boxAround(rows, { left: 0, top: -axisHeight, right: layout.size.width, bottom: 0 }),
    texts: [
      ...ticks.flatMap((year): SheetText[] =>
        scale ? [{ role: 'tick', id: null, x: xOfYear(scale, year), y: -12, lines: [String(year)] }] : [],
      ),
      ...layout.lanes.flatMap(headsOf),
      ...texts,
    ],
    marks,
    rules: scale ? ticks.map((year) => xOfYear(scale, year)) : [],
    bars: layout.lanes.flatMap(({ bars }) =>
      bars.flatMap((bar): SheetBar[] => {
        const node = around.nodes.get(bar.id);
        return node ? [{ ...bar, kind: node.kind }] : [];
      }),
    ),
    lines: rowLines(layout, around, { paths: timelinePaths(layout, around.edges.values()), rests: 'never' }),
    areas,
    rowOf: (id) => layout.rowOf(id)?.id,
  };
};

const headsOf = ({ title, count, left, head, folded, more }: Lane): SheetText[] => [
  { role: 'head', id: null, x: left, y: head.top + head.height - 8, lines: [title], count },
  ...(more
    ? [{ role: 'more' as const, id: more.id, x: more.left + 4, y: more.y, lines: [moreLabel(folded.length)] }]
    : []),
];
