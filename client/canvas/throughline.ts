import type { Node } from '#contracts/graph.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import { type Column, columns } from '#contracts/registry-shape.ts';
import { labelOf } from '#client/scene/label.ts';
import type { Picture } from '#client/scene/picture.ts';
import { columnBoxes, leastWidth, margin } from './column-boxes.ts';
import { groupsOf } from './column-groups.ts';
import { labelLines, type WidthOf } from './label-lines.ts';
import { columnOf, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { compareText } from './ordering.ts';
import { heightsOf } from './row-heights.ts';
import { type Span, type Stacked, stackColumn } from './stack-column.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawn thing, or the last row of a column that stands for what is folded away. All in px at zoom 1. */
export interface Row {
  readonly id: string;
  readonly column: Column;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** The middle, on a whole pixel: labels and lines stand on it. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where the label ends. */
  readonly labelRight: number;
}

/** How wide the two kinds of labels are set. */
export interface LabelWidths {
  readonly tactic: WidthOf;
  readonly other: WidthOf;
}

export interface DrawnGroup {
  readonly title: string | null;
  readonly head: Span | null;
  readonly rows: readonly Row[];
}

export interface DrawnColumn {
  readonly column: Column;
  readonly title: string;
  /** Where there is no room for the title. */
  readonly shortTitle: string;
  /** Drawn and folded. */
  readonly count: number;
  readonly left: number;
  readonly right: number;
  /** Where the gap on the right begins: past the column, and past every label that is wider. */
  readonly edge: number;
  readonly groups: readonly DrawnGroup[];
  readonly folded: readonly string[];
  readonly more: Row | null;
}

export interface Throughline {
  readonly size: Size;
  /** Where the picture stands when all of it is seen: smaller than life on a canvas that is too narrow. */
  readonly view: View;
  readonly columns: readonly DrawnColumn[];
  /** Every drawn row by its id, the rows "n more" too. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The row where a thing is drawn: its own, or the one that it is folded into. */
  readonly rowOf: (id: string) => Row | undefined;
}

export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Room for the heads of the columns, and what stays free below. */
export const headRoom = 44;
const footRoom = 8;
/** From the top to the foot of the heads. */
export const headFoot = 40;
/** From the left of a row to its label: the shape stands there. */
export const labelInset = 16;

/** Between a line and the label or shape at its end. */
export const air = 3;

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
      const box = boxes[column];
      const widthOf = column === 'tactics' ? widths.tactic : widths.other;
      const rowAt = (id: string, span: Span): Row =>
        rowIn(column, box, { id, span, lines: lines.get(id) ?? [], widthOf });
      const groups = stacked.groups.map(({ title, head, rows }) => ({
        title,
        head: head && { ...head, top: head.top + headRoom },
        rows: rows.map(({ id, ...span }) => rowAt(id, span)),
      }));
      const labelsEnd = groups.flatMap(({ rows }) => rows.map(({ labelRight }) => Math.ceil(labelRight) + air));
      return {
        column,
        ...titlesOf(column),
        count: around.inColumn(column).length,
        ...box,
        edge: Math.max(box.right, ...labelsEnd),
        groups,
        folded: stacked.folded,
        more: stacked.more && rowAt(moreRowOf(column), stacked.more),
      };
    });
  const rows = new Map(drawn.flatMap(rowsOf).map((row) => [row.id, row]));
  const foldedInto = new Map(drawn.flatMap(({ column, folded }) => folded.map((id) => [id, moreRowOf(column)])));
  return { size, view, columns: drawn, rows, rowOf: (id) => rows.get(foldedInto.get(id) ?? id) };
};

/** The margin on the left stays as it is: buttons stand in it. */
const wholeView = ({ width }: Size): View => {
  const zoom = Math.min(1, (width - margin) / (leastWidth - margin));
  return { zoom, pan: { x: margin * (1 - zoom), y: Math.max(0, twoLinesOfHead - headFoot * zoom) } };
};

/** What two lines of a head take on the screen: they don't get smaller with the picture. */
const twoLinesOfHead = 36;

/** From top to bottom, with the row that stands for what is folded. */
export const rowsOf = ({ groups, more }: DrawnColumn): readonly Row[] => [
  ...groups.flatMap(({ rows }) => rows),
  ...(more ? [more] : []),
];

/** The line of text in the room of a subhead. */
export const subheadLine = ({ top, height }: Span): Span => ({ top: top + Math.max(0, height - 18), height: 16 });

/** What of the canvas is a row's: its column, its label and a little air. */
export const boxOf = ({ left, right, labelRight }: Row): { readonly left: number; readonly right: number } => ({
  left: left - air,
  right: Math.max(right, Math.ceil(labelRight) + air),
});

/** The row of a column that stands closest to a height. */
export const nearestRow = (column: DrawnColumn, y: number): Row | undefined =>
  rowsOf(column).reduce<Row | undefined>(
    (best, row) => (best && Math.abs(best.y - y) <= Math.abs(row.y - y) ? best : row),
    undefined,
  );

/** Not an id of the graph: no kind has this prefix. */
export const moreRowOf = (column: Column): string => `more:${column}`;

const rowIn = (
  column: Column,
  box: { readonly left: number; readonly right: number },
  { id, span, lines, widthOf }: { id: string; span: Span; lines: readonly string[]; widthOf: WidthOf },
): Row => {
  const top = headRoom + span.top;
  const labelRight = box.left + labelInset + Math.max(0, ...lines.map(widthOf));
  return { id, column, ...box, top, height: span.height, y: top + Math.floor(span.height / 2), lines, labelRight };
};

const titlesOf = (column: Column): Pick<DrawnColumn, 'title' | 'shortTitle'> => {
  const kinds = kindNames
    .map((kind) => registry.kinds[kind])
    .filter((kind) => 'column' in kind && kind.column === column);
  const [only, ...others] = kinds;
  return only && others.length === 0
    ? { title: only.label.many, shortTitle: only.label.many }
    : { title: 'Who and what it concerns', shortTitle: 'Concerns' };
};

const rankedByLinks = (around: Neighbourhood, column: Column): string[] =>
  around
    .inColumn(column)
    .map(({ id }) => id)
    .toSorted((one, other) => around.edgesOf(other).length - around.edgesOf(one).length || compareText(one, other));
