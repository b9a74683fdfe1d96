import { air, boxOf, labelInset, type Row } from './drawn-column.ts';
import { endInsets } from './end-marks.ts';
import { hollowOf } from './hollow-sides.ts';
import type { LinePath } from './line-path.ts';
import { isResting, type Neighbourhood } from './neighbourhood.ts';
import type { PlacedRows, PlacedTimeline } from './placed-picture.ts';
import type { Sheet, SheetArea, SheetBox, SheetLine, SheetMark, SheetText } from './sheet.ts';

interface Rows {
  readonly rows: ReadonlyMap<string, Row>;
  readonly rowOf: (id: string) => Row | undefined;
}

/** What rows put on a sheet: their marks, labels and areas. */
export const rowFigures = (
  rows: readonly Row[],
  { around, pins }: PlacedRows | PlacedTimeline,
): Pick<Sheet, 'marks' | 'texts' | 'areas'> => {
  const things = rows.flatMap((row) => {
    const node = around.nodes.get(row.id);
    return node ? [{ row, kind: node.kind }] : [];
  });
  return {
    marks: things.map(({ row, kind }): SheetMark => ({
      id: row.id,
      kind,
      hollow: hollowOf(row.id, around),
      pinned: pins.has(row.id),
      unwritten: null,
      x: row.left + markMiddle,
      y: row.y,
    })),
    texts: things.map(({ row }): SheetText => ({
      role: row.column === 'tactics' ? 'tactic' : 'label',
      id: row.id,
      x: row.left + labelInset,
      y: row.y,
      lines: row.lines,
    })),
    areas: things.map(({ row, kind }): SheetArea => ({
      id: row.id,
      kind,
      ...boxOf(row),
      top: row.top + 1,
      bottom: row.top + row.height - 1,
    })),
  };
};

/** The links between rows on their paths. */
export const rowLines = (
  { rowOf }: Rows,
  around: Neighbourhood,
  { paths, rests }: { paths: ReadonlyMap<string, LinePath>; rests: 'as their type' | 'never' },
): SheetLine[] => {
  const drawn = [...paths].flatMap(([id, path]) => {
    const edge = around.edges.get(id);
    const to = edge && rowOf(edge.to);
    return edge && to ? [{ id, type: edge.type, edge, path, to }] : [];
  });
  const insets = endInsets(drawn);
  return drawn.map(({ edge, path }) => ({
    edge,
    path,
    inset: insets.get(edge.id) ?? 0,
    rests: rests === 'as their type' && isResting(edge),
  }));
};

/** The box around rows, with a margin. */
export const boxAround = (rows: Iterable<Row>, least: SheetBox): SheetBox => {
  let { left, top, right, bottom } = least;
  for (const row of rows) {
    left = Math.min(left, row.left - sheetMargin);
    top = Math.min(top, row.top - sheetMargin);
    right = Math.max(right, boxOf(row).right + air + sheetMargin);
    bottom = Math.max(bottom, row.top + row.height + sheetMargin);
  }
  return { left, top, right: Math.ceil(right), bottom: Math.ceil(bottom) };
};

/** Around the picture on its sheet. */
export const sheetMargin = 16;

/** From the left of a row to the middle of its mark. */
const markMiddle = 5.5;
