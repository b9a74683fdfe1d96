import type { Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { compareText } from '#contracts/order.ts';
import { kindNames } from '#contracts/registry.ts';
import { margin } from './column-boxes.ts';
import { air, labelInset, moreLabel, type Row } from './drawn-column.ts';
import { flow } from './flow.ts';
import { foldToFit } from './fold.ts';
import { columnOf } from './neighbourhood.ts';
import type { Lane } from './timeline.ts';

interface Setting {
  readonly top: number;
  /** How wide the lane may be. */
  readonly room: number;
  readonly pins: readonly string[];
  readonly linksOf: (id: string) => number;
  readonly widthOf: (node: Node) => number;
  readonly heights: { readonly pitch: number; readonly headHeight: number };
}

/** Not an id of the graph: no kind has this prefix. */
export const undatedMore = 'more:undated';

const mostLines = 8;

/** Between what stands side by side. */
const sideAir = 14;

/** What has no year, set side by side by kind and name. Pinned things and the best linked stay where not all fit. */
export const undatedLane = (nodes: readonly Node[], setting: Setting): Lane => {
  const { top, linksOf, pins, heights } = setting;
  const inOrder = nodes.toSorted(byKindAndLabel);
  const isPinned = new Set<string>(pins);
  const ranked = [...nodes]
    .toSorted(
      (one, other) =>
        Number(isPinned.has(other.id)) - Number(isPinned.has(one.id)) ||
        linksOf(other.id) - linksOf(one.id) ||
        compareText(one.id, other.id),
    )
    .map(({ id }) => String(id));
  const setOut = (ids: readonly string[]): Placed[] => placesOf(inOrder, new Set(ids), setting);
  const { kept, folded } = foldToFit(
    ranked,
    (some) => (setOut(some).at(-1)?.line ?? 0) < mostLines,
    ranked.filter((id) => isPinned.has(id)).length,
  );
  const rows = setOut(kept).map(({ node, line, from, width }): Row => {
    const rowTop = top + heights.headHeight + line * heights.pitch;
    const left = margin + from;
    return {
      id: node?.id ?? undatedMore,
      column: (node && columnOf(node)) ?? 'concerns',
      left,
      right: Math.ceil(left + width) + air,
      top: rowTop,
      height: heights.pitch,
      y: rowTop + heights.pitch / 2,
      lines: node ? [labelOf(node)] : [],
      labelRight: left + width,
    };
  });
  return {
    title: 'Without a year',
    count: nodes.length,
    left: margin,
    head: { top, height: heights.headHeight },
    rows: rows.filter(({ id }) => id !== undatedMore),
    bars: [],
    folded,
    more: rows.find(({ id }) => id === undatedMore) ?? null,
  };
};

interface Placed {
  /** Null for the row "n more". */
  readonly node: Node | null;
  readonly line: number;
  readonly from: number;
  readonly width: number;
}

const placesOf = (inOrder: readonly Node[], kept: ReadonlySet<string>, { room, widthOf }: Setting): Placed[] => {
  const nodes: (Node | null)[] = inOrder.filter(({ id }) => kept.has(id));
  const folded = inOrder.length - nodes.length;
  if (folded > 0) nodes.push(null);
  const widths = nodes.map((node) => Math.ceil(labelInset + (node ? widthOf(node) : moreWidth(folded))));
  return flow(widths, room - 2 * margin, sideAir).map(({ line, from }, at) => ({
    node: nodes[at] ?? null,
    line,
    from,
    width: widths[at] ?? 0,
  }));
};

/** A button of HTML: roughly, and never too little. */
const moreWidth = (folded: number): number => moreLabel(folded).length * 8;

const byKindAndLabel = (one: Node, other: Node): number =>
  kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind) ||
  compareText(labelOf(one), labelOf(other)) ||
  compareText(one.id, other.id);
