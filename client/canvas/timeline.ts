import type { Node } from '#contracts/graph.ts';
import { groupOf, groupTitles, yearsOf } from '#contracts/facets.ts';
import { labelOf } from '#contracts/label.ts';
import { compareText } from '#contracts/order.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import type { Picture } from '#client/scene/picture.ts';
import { margin } from './column-boxes.ts';
import { air, labelInset, type Row } from './drawn-column.ts';
import { firstFit } from './first-fit.ts';
import type { Arrangement } from './graph-canvas-props.ts';
import { columnOf, neighbourhoodOf } from './neighbourhood.ts';
import type { Span } from './stack-column.ts';
import type { LabelWidths } from './throughline.ts';
import { undatedLane } from './undated-lane.ts';
import type { Size, View } from './whole-view.ts';
import { xOfYear, type YearScale, type Years } from './year-scale.ts';

/** Things along the years, one lane over another. All in px at zoom 1. */
export interface Timeline {
  readonly size: Size;
  readonly view: View;
  /** Null where nothing in the picture has a year. */
  readonly scale: YearScale | null;
  readonly lanes: readonly Lane[];
  /** Every drawn thing by its id, the row "n more" too. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The row where a thing is drawn: its own, or the one that it is folded into. */
  readonly rowOf: (id: string) => Row | undefined;
  /** Where the lowest lane ends. */
  readonly foot: number;
}

export interface Lane {
  readonly title: string;
  /** Drawn and folded. */
  readonly count: number;
  readonly left: number;
  readonly head: Span;
  /** In the order of time; what has no year by kind and name. */
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
  readonly folded: readonly string[];
  readonly more: Row | null;
}

/** From the first to the last year of a thing, under its label. */
export interface Bar {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface TimelineArrangement extends Pick<Arrangement, 'grouping' | 'pins'> {
  /** The first and the last year of the axis; null for those of the picture. */
  readonly extent: Years | null;
}

/** Where the axis of the years ends, in px of the screen: it stands over the canvas whatever the zoom. */
export const axisHeight = 36;

/** From a row to the next, and from the upper edge of a lane to its first row. */
const pitch = 22;
const headHeight = 24;
const betweenLanes = 14;

/** From the middle of a row down to its bar. */
const barDrop = 9;

/** Of a bar, in px. */
export const barThickness = 2;

/** Between what stands side by side. */
const sideAir = 14;

/** From a mark's left to its middle. */
const markMiddle = 5.5;

/** Narrower canvases see it smaller, every name still there on a phone. */
const leastWidth = 400;

/** What the labels of the last year take: as long as a short title may be. */
const longestLabel = 250;

/**
 * Papers and cases by year on a linear scale, a lane for each (or for each group), packed into as few rows as their
 * labels allow; then what has no year. A function of the picture, the width and the widths of labels alone.
 */
export const timeline = (
  picture: Picture,
  canvas: Size,
  widths: LabelWidths,
  arrangement: TimelineArrangement,
): Timeline => {
  const zoom = Math.min(1, canvas.width / leastWidth);
  const size = { width: Math.max(leastWidth, canvas.width), height: (canvas.height - axisHeight) / zoom };
  const around = neighbourhoodOf(picture);
  const nodes = [...around.nodes.values()];
  const dated = nodes.flatMap((node) => datedOf(node, widths)).toSorted(byTime);
  const scale = scaleFor(dated, size, arrangement.extent);
  const groups = scale ? lanesOf(dated, picture, arrangement.grouping) : [];
  const lanes: Lane[] = [];
  let top = 4;
  const push = (lane: Lane): void => {
    lanes.push(lane);
    top =
      Math.max(...[...lane.rows, ...(lane.more ? [lane.more] : [])].map((row) => row.top + row.height)) + betweenLanes;
  };
  for (const { title, members } of groups) if (scale) push(packedLane(title, members, { scale, top }));
  const undated = nodes.filter((node) => yearsOf(node) === null);
  if (undated.length > 0)
    push(
      undatedLane(undated, {
        top,
        room: size.width,
        pins: arrangement.pins,
        linksOf: (id) => around.edgesOf(id).length,
        widthOf: (node) => labelWidth(node, widths),
        heights: { pitch, headHeight },
      }),
    );
  const rows = new Map(
    lanes.flatMap((lane) => [...lane.rows, ...(lane.more ? [lane.more] : [])]).map((row) => [row.id, row]),
  );
  const foldedInto = new Map(
    lanes.flatMap(({ folded, more }) => folded.flatMap((id) => (more ? [[id, more.id]] : []))),
  );
  return {
    size,
    view: { zoom, pan: { x: 0, y: axisHeight } },
    scale,
    lanes,
    rows,
    rowOf: (id) => rows.get(foldedInto.get(id) ?? id),
    foot: top,
  };
};

interface Dated {
  readonly node: Node;
  readonly years: { readonly from: number; readonly to: number };
  readonly label: number;
}

const datedOf = (node: Node, widths: LabelWidths): Dated[] => {
  const years = yearsOf(node);
  return years ? [{ node, years, label: labelWidth(node, widths) }] : [];
};

const byTime = (one: Dated, other: Dated): number =>
  one.years.from - other.years.from || compareText(one.node.id, other.node.id);

const labelWidth = (node: Node, widths: LabelWidths): number =>
  (columnOf(node) === 'tactics' ? widths.tactic : widths.other)(labelOf(node));

/** The same for the same years, whatever of them is in the picture: a filter moves nothing to the side. */
const scaleFor = (dated: readonly Dated[], { width }: Size, given: Years | null): YearScale | null => {
  if (dated.length === 0) return null;
  const extent = given ?? [
    dated.reduce((least, { years }) => Math.min(least, years.from), Infinity),
    dated.reduce((most, { years }) => Math.max(most, years.to), -Infinity),
  ];
  const left = margin + markMiddle;
  const room = width - margin - left;
  return { extent, left, right: Math.floor(left + room - Math.min(longestLabel, room * 0.4)) };
};

const lanesOf = (
  dated: readonly Dated[],
  picture: Picture,
  grouping: TimelineArrangement['grouping'],
): { title: string; members: readonly Dated[] }[] => {
  const titles = groupOf(picture, grouping);
  const lanes =
    grouping === 'none'
      ? kindNames.map((kind) => ({
          title: registry.kinds[kind].label.many,
          members: dated.filter(({ node }) => node.kind === kind),
        }))
      : groupTitles(picture, grouping).map((title) => ({
          title,
          members: dated.filter(({ node }) => titles.get(node.id) === title),
        }));
  return lanes.filter(({ members }) => members.length > 0);
};

const packedLane = (
  title: string,
  members: readonly Dated[],
  { scale, top }: { scale: YearScale; top: number },
): Lane => {
  const placed = members.map(({ node, years, label }) => {
    const left = Math.round(xOfYear(scale, years.from) - markMiddle);
    const labelRight = left + labelInset + label;
    const barRight = Math.round(xOfYear(scale, years.to));
    return { node, left, labelRight, barRight, isSpan: years.to > years.from };
  });
  const lines = firstFit(
    placed.map(({ left, labelRight, barRight }) => ({ from: left, to: Math.max(labelRight, barRight) })),
    sideAir,
  );
  const rows = placed.map(({ node, left, labelRight }, at): Row => {
    const rowTop = top + headHeight + (lines[at] ?? 0) * pitch;
    return {
      id: node.id,
      column: columnOf(node) ?? 'concerns',
      left,
      right: Math.ceil(labelRight) + air,
      top: rowTop,
      height: pitch,
      y: rowTop + pitch / 2,
      lines: [labelOf(node)],
      labelRight,
    };
  });
  const bars = placed.flatMap(({ node, left, barRight, isSpan }, at): Bar[] => {
    const row = rows[at];
    return isSpan && row ? [{ id: node.id, left: left + markMiddle, right: barRight, y: row.y + barDrop }] : [];
  });
  return {
    title,
    count: members.length,
    left: margin,
    head: { top, height: headHeight },
    rows,
    bars,
    folded: [],
    more: null,
  };
};
