import type { Node } from '#contracts/graph.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import { type Column, columns } from '#contracts/registry-shape.ts';
import { labelOf } from '#client/scene/label.ts';
import type { Picture } from '#client/scene/picture.ts';
import { compareText } from '#client/scene/order.ts';
import { type ColumnBox, columnBoxes, leastWidth } from './column-boxes.ts';
import { groupsOf } from './column-groups.ts';
import { air, type DrawnColumn, labelInset, moreLabel, moreRowOf, type Row, rowsOf } from './drawn-column.ts';
import { labelLines, type WidthOf } from './label-lines.ts';
import { columnOf, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { heightsOf } from './row-heights.ts';
import { type Span, type Stacked, stackColumn } from './stack-column.ts';
import { type Size, type View, wholeView } from './whole-view.ts';

/** How wide the two kinds of labels are set. */
export interface LabelWidths {
  readonly tactic: WidthOf;
  readonly other: WidthOf;
}

export interface Throughline {
  readonly size: Size;
  readonly view: View;
  readonly columns: readonly DrawnColumn[];
  /** Every drawn row by its id, the rows "n more" too. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The row where a thing is drawn: its own, or the one that it is folded into. */
  readonly rowOf: (id: string) => Row | undefined;
}

/** Room for the heads of the columns, and what stays free below. */
const headRoom = 36;
const footRoom = 8;

/** The signature layout: whom and what it concerns, papers, tactics by stage, cases; rows in an order in which few lines cross. */
export const throughline = (picture: Picture, canvas: Size, widths: LabelWidths): Throughline => {
  const view = wholeView(canvas);
  const size = { width: Math.max(leastWidth, canvas.width), height: (canvas.height - view.pan.y) / view.zoom };
  const around = neighbourhoodOf(picture);
  const boxes = columnBoxes(size.width);
  const linesOf = (node: Node): readonly string[] => {
    const { left, right } = boxes.tactics;
    if (columnOf(node) !== 'tactics') return [labelOf(node)];
    return labelLines(labelOf(node), right - left - labelInset, widths.tactic);
  };
  const lines = new Map([...around.nodes].map(([id, node]) => [id, linesOf(node)]));
  const stack = (column: Column, tactics: readonly string[]): Stacked =>
    stackColumn(
      {
        groups: groupsOf(column, { picture, around, tactics }),
        ...heightsOf(column, (id) => lines.get(id)?.length ?? 1),
        ranked: rankedByLinks(around, column),
      },
      size.height - headRoom - footRoom,
    );
  const tactics = stack('tactics', []);
  const tacticOrder = tactics.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const drawn = columns
    .filter((column) => around.inColumn(column).length > 0)
    .map((column): DrawnColumn => {
      const stacked = column === 'tactics' ? tactics : stack(column, tacticOrder);
      return drawnColumn(column, stacked, { box: boxes[column], lines, widths });
    });
  const rows = new Map(drawn.flatMap(rowsOf).map((row) => [row.id, row]));
  const foldedInto = new Map(drawn.flatMap(({ column, folded }) => folded.map((id) => [id, moreRowOf(column)])));
  return { size, view, columns: drawn, rows, rowOf: (id) => rows.get(foldedInto.get(id) ?? id) };
};

interface Setting {
  readonly box: ColumnBox;
  /** The label of each thing, line by line. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly widths: LabelWidths;
}

const drawnColumn = (column: Column, stacked: Stacked, { box, lines, widths }: Setting): DrawnColumn => {
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
  const groups = stacked.groups.map(({ title, head, rows }) => ({
    title,
    head: head && { ...head, top: headRoom + head.top },
    rows: rows.map(({ id, ...span }) => rowAt(id, span, Math.max(0, ...(lines.get(id) ?? []).map(widthOf)))),
  }));
  const { folded, more } = stacked;
  const drawn = groups.flatMap(({ rows }) => rows);
  return {
    column,
    title: titleOf(column),
    count: drawn.length + folded.length,
    ...box,
    edge: Math.max(box.right, ...drawn.map(({ labelRight }) => Math.ceil(labelRight) + air)),
    groups,
    folded,
    more: more && rowAt(moreRowOf(column), more, widths.other(moreLabel(folded.length))),
  };
};

const titleOf = (column: Column): string => {
  const kinds = kindNames
    .map((kind) => registry.kinds[kind])
    .filter((kind) => 'column' in kind && kind.column === column);
  const [only, ...others] = kinds;
  return only && others.length === 0 ? only.label.many : 'Concerns';
};

const rankedByLinks = (around: Neighbourhood, column: Column): string[] =>
  around
    .inColumn(column)
    .map(({ id }) => id)
    .toSorted((one, other) => around.edgesOf(other).length - around.edgesOf(one).length || compareText(one, other));
