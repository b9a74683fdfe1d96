import type { ElementDefinition, Position } from 'cytoscape';
import { type Edge, kindOfId } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { strongestVoice } from '#contracts/wording.ts';
import { endInsets } from './end-marks.ts';
import { hollowOf } from './hollow-sides.ts';
import { linePathsOf } from './line-ends.ts';
import { lineGeometry, middleOf } from './line-geometry.ts';
import type { LinePath } from './line-path.ts';
import type { PlacedRows, PlacedTimeline } from './placed-picture.ts';
import { boxOf, type Row } from './drawn-column.ts';

/** What Cytoscape holds: for each row its box and its shape, for each link between two rows a line. */
export const elementsOf = (placed: PlacedRows): ElementDefinition[] => [
  ...rowElements(placed),
  ...lineElements(placed, linePathsOf(placed.layout, placed.around)),
];

export const rowElements = ({ layout, around, pins }: PlacedRows | PlacedTimeline): ElementDefinition[] =>
  [...layout.rows.values()].flatMap((row) => {
    const kind = around.nodes.get(row.id)?.kind;
    return kind
      ? [rowBox(row, kind), shape(row, { kind, hollow: hollowOf(row.id, around), pinned: pins.has(row.id) })]
      : [rowBox(row, 'none')];
  });

/** The links that have a path. */
export const lineElements = (
  { layout, around }: PlacedRows | PlacedTimeline,
  paths: ReadonlyMap<string, LinePath>,
): ElementDefinition[] => {
  const lines = [...paths].flatMap(([id, path]) => {
    const edge = around.edges.get(id);
    const from = edge && layout.rowOf(edge.from);
    const to = edge && layout.rowOf(edge.to);
    return edge && from && to ? [{ id, type: edge.type, edge, path, from, to }] : [];
  });
  const insets = endInsets(lines);
  return lines.map((line) => lineElement(line, insets.get(line.id) ?? 0));
};

/** Whether it is drawn without being pointed at. */
export const isSeenAtRest = ({ group, data }: ElementDefinition): boolean => {
  const type: unknown = data.type;
  return group === 'nodes' || (typeof type === 'string' && Boolean(linkEntryOf(registry, type)?.look.resting));
};

/** Not an id of the graph: these have no space in them. */
export const shapeOf = (id: string): string => `shape ${id}`;
export const barOf = (id: string): string => `bar ${id}`;

/** From the left of a row to the middle of its shape. */
const shapeInset = 5.5;

const still = { pannable: true, grabbable: false, selectable: false } as const;

const rowBox = (row: Row, kind: string): ElementDefinition => ({
  group: 'nodes',
  classes: 'row',
  ...still,
  position: middleOf(row),
  data: {
    id: row.id,
    kind,
    column: row.column,
    label: row.lines.join('\n'),
    lines: row.lines.length,
    halfPixel: row.lines.length % 2,
    width: boxOf(row).right - boxOf(row).left,
    // A little less than the pitch: boxes that touch would leave Cytoscape no line between them to measure by.
    height: row.height - 2,
  },
});

const shape = (row: Row, data: { kind: string; hollow: string; pinned: boolean }): ElementDefinition => ({
  group: 'nodes',
  classes: 'shape',
  ...still,
  position: shapePosition(row),
  data: { id: shapeOf(row.id), ...data },
});

const shapePosition = ({ left, y }: Row): Position => ({ x: left + shapeInset, y });

interface Line {
  readonly edge: Edge;
  readonly path: LinePath;
  readonly from: Row;
  readonly to: Row;
}

const lineElement = ({ edge, path, from, to }: Line, inset: number): ElementDefinition => ({
  group: 'edges',
  ...still,
  data: {
    id: edge.id,
    source: from.id,
    target: to.id,
    type: edge.type,
    fromKind: kindOfId(registry, edge.from),
    voice: strongestVoice(edge) ?? 'none',
    inset,
    ...lineGeometry(path, from, to),
  },
});
