import type { Node } from '#contracts/graph.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import { type Column, columns } from '#contracts/registry-shape.ts';
import { labelOf } from '#contracts/label.ts';
import type { Picture } from '#client/scene/picture.ts';
import { compareText } from '#contracts/order.ts';
import { type ColumnBox, columnBoxes, leastWidth } from './column-boxes.ts';
import { groupsOf } from './column-groups.ts';
import { air, type DrawnColumn, labelInset, moreLabel, moreRowOf, type Row, rowsOf } from './drawn-column.ts';
import { labelLines, type WidthOf } from './label-lines.ts';
import { columnOf, hasColumn, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import type { Arrangement } from './graph-canvas-props.ts';
import { groupedHeights, heightsOf } from './row-heights.ts';
import type { RowsLayout } from './rows-layout.ts';
import { type Span, type Stacked, stackColumn } from './stack-column.ts';
import { type Size, wholeView } from './whole-view.ts';

/** How wide the two kinds of labels are set. */
export interface LabelWidths {
  readonly tactic: WidthOf;
  readonly other: WidthOf;
}

/** Room for the heads of the columns, and what stays free below. */
const headRoom = 36;
const footRoom = 8;

/** The signature layout: whom and what it concerns, papers, tactics by stage, cases; rows in an order in which few lines cross. */
export const throughline = (
  picture: Picture,
  canvas: Size,
  widths: LabelWidths,
  { grouping, pins }: Grouped = ungrouped,
): RowsLayout => {
  const view = wholeView(canvas);
  const size = { width: Math.max(leastWidth, canvas.width), height: (canvas.height - view.pan.y) / view.zoom };
  const around = neighbourhoodOf(picture);
  const boxes = columnBoxes(size.width);
  const linesOf = (node: Node): readonly string[] => {
    if (columnOf(node) === 'tactics') return labelLines(labelOf(node), roomIn(boxes.tactics), widths.tactic);
    // What has no column of its own has no short title either.
    return hasColumn(node) ? [labelOf(node)] : labelLines(labelOf(node), roomIn(boxes.concerns), widths.other);
  };
  const lines = new Map([...around.nodes].map(([id, node]) => [id, linesOf(node)]));
  const stack = (column: Column, tactics: readonly string[]): Stacked =>
    stackColumn(
      {
        groups: groupsOf(column, { picture, around, tactics, grouping }),
        ...heightsOf(column, (id) => lines.get(id)?.length ?? 1),
        ...(grouping !== 'none' && isFacing(column) ? groupedHeights : {}),
        ...rankedByLinks(around, { column, pins }),
      },
      size.height - headRoom - footRoom,
    );
  const tactics = stack('tactics', []);
  const tacticOrder = tactics.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const drawn = columns
    .filter((column) => around.inColumn(column).length > 0)
    .map((column): DrawnColumn => {
      const stacked = column === 'tactics' ? tactics : stack(column, tacticOrder);
      return drawnColumn(titleOf(column, around), stacked, { column, box: boxes[column], lines, widths });
    });
  const rows = new Map(drawn.flatMap(rowsOf).map((row) => [row.id, row]));
  const foldedInto = new Map(drawn.flatMap(({ column, folded }) => folded.map((id) => [id, moreRowOf(column)])));
  return { size, view, columns: drawn, rows, rowOf: (id) => rows.get(foldedInto.get(id) ?? id) };
};

type Grouped = Pick<Arrangement, 'grouping' | 'pins'>;

const ungrouped: Grouped = { grouping: 'none', pins: [] };

const roomIn = ({ left, right }: ColumnBox): number => right - left - labelInset;

/** Papers and cases face the tactics between them. */
const isFacing = (column: Column): boolean => column === 'papers' || column === 'cases';

interface Setting {
  readonly column: Column;
  readonly box: ColumnBox;
  /** The label of each thing, line by line. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly widths: LabelWidths;
}

const drawnColumn = (title: string, stacked: Stacked, { column, box, lines, widths }: Setting): DrawnColumn => {
  const widthOf = column === 'tactics' ? widths.tactic : widths.other;
  const rowAt = (id: string, { top, height }: Span, labelWidth: number): Row => ({
    id,
    column,
    ...box,
    top: headRoom + top,
    height,
    y: headRoom + top + Math.floor(height / 2),
    lines: lines.get(id) ?? [],
    labelRight: box.left + labelInset + labelWidth,
  });
  const groups = stacked.groups.map(({ head, rows, ...group }) => ({
    ...group,
    head: head && { ...head, top: headRoom + head.top },
    rows: rows.map(({ id, ...span }) => rowAt(id, span, Math.max(0, ...(lines.get(id) ?? []).map(widthOf)))),
  }));
  const { folded, more } = stacked;
  const drawn = groups.flatMap(({ rows }) => rows);
  return {
    column,
    title,
    count: drawn.length + folded.length,
    ...box,
    edge: Math.max(box.right, ...drawn.map(({ labelRight }) => Math.ceil(labelRight) + air)),
    groups,
    folded,
    more: more && rowAt(moreRowOf(column), more, widths.other(moreLabel(folded.length))),
  };
};

const titleOf = (column: Column, around: Neighbourhood): string => {
  const kinds = kindNames
    .map((kind) => registry.kinds[kind])
    .filter((kind) => 'column' in kind && kind.column === column);
  const [only, ...others] = kinds;
  if (only && others.length === 0) return only.label.many;
  return around.inColumn(column).every(hasColumn) ? 'Concerns' : 'Context';
};

/** Pinned things first, then those with the most links. */
const rankedByLinks = (
  around: Neighbourhood,
  { column, pins }: { column: Column; pins: readonly string[] },
): { ranked: string[]; pinned: number } => {
  const isPinned = new Set<string>(pins);
  const ids = around
    .inColumn(column)
    .map(({ id }) => String(id))
    .toSorted((one, other) => around.edgesOf(other).length - around.edgesOf(one).length || compareText(one, other));
  const first = ids.filter((id) => isPinned.has(id));
  return { ranked: [...first, ...ids.filter((id) => !isPinned.has(id))], pinned: first.length };
};
