import type { Core, Css, ElementDefinition } from 'cytoscape';
import { registry } from '#contracts/registry.ts';
import type { Drawing } from './drawing.ts';
import { barOf, lineElements, rowElements } from './elements.ts';
import type { PlacedTimeline } from './placed-picture.ts';
import { drawingInRows } from './rows-drawing.ts';
import { stylesheet } from './stylesheet.ts';
import { axisHeight, barThickness } from './timeline.ts';
import { timelinePaths } from './timeline-paths.ts';
import { startWheelPan } from './wheel-pan.ts';

/** Things along the years: as rows, with a bar under what lasted, and no line until it is asked for or lit. */
export const timelineDrawing = (cy: Core, layer: HTMLElement): Drawing<PlacedTimeline> => {
  let foot = 0;
  let stopWheel: (() => void) | null = null;
  const rows = drawingInRows<PlacedTimeline>(cy, layer, {
    elementsOf: timelineElements,
    linesOnDemand: (placed, edges) => lineElements(placed, timelinePaths(placed.layout, edges)),
    stylesheet: (theme) => [
      ...stylesheet(registry, theme),
      ...Object.entries(registry.kinds).map(([kind, { look }]) => ({
        selector: `node.bar[kind = "${kind}"]`,
        style: { ...bar, 'background-color': look[theme] },
      })),
    ],
  });
  return {
    ...rows,
    draw: (placed, how) => {
      ({ foot } = placed.layout);
      stopWheel ??= startWheelPan(cy, () => ({ top: axisHeight, foot }));
      rows.draw(placed, how);
    },
    // The axis lies over the upper edge.
    areaOf: (id) => {
      const row = rows.areaOf(id);
      const hidden = axisHeight / cy.zoom();
      return row && { ...row, top: row.top - hidden, height: row.height + hidden };
    },
    stop: () => {
      stopWheel?.();
      stopWheel = null;
      rows.stop();
    },
  };
};

/** Like those of rows, and a bar for each thing that lasted. */
const timelineElements = (placed: PlacedTimeline): ElementDefinition[] => [
  ...placed.layout.lanes.flatMap(({ bars }) =>
    bars.map(({ id, left, right, y }): ElementDefinition => ({
      group: 'nodes',
      classes: 'bar',
      pannable: true,
      grabbable: false,
      selectable: false,
      position: { x: (left + right) / 2, y },
      data: { id: barOf(id), kind: placed.around.nodes.get(id)?.kind, length: right - left },
    })),
  ),
  ...rowElements(placed),
];

const bar: Css.Node = {
  shape: 'rectangle',
  width: 'data(length)',
  height: barThickness,
  'background-opacity': 0.5,
  events: 'no',
};
