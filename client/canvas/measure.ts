import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Point, pointsOn } from './line-path.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is on the canvas as it is drawn now, in CSS px from its upper left corner. */
export interface Measurement {
  readonly zoom: number;
  /** Of the labels that are shown. */
  readonly labels: readonly (Box & { readonly id: string; readonly text: string })[];
  /** Of the lines that are shown, as points a few px apart. */
  readonly lines: readonly { readonly id: string; readonly width: number; readonly points: readonly Point[] }[];
}

/**
 * The element with `data-graph-canvas` has this method, so that a test in a browser can measure the picture:
 * `page.locator('[data-graph-canvas]').evaluate((canvas: MeasuredElement) => canvas.measure?.())`.
 */
export interface MeasuredElement extends HTMLElement {
  measure?: () => Measurement;
}

export const measure = (cy: Core): Measurement => ({
  zoom: cy.zoom(),
  labels: cy
    .nodes('.row')
    .toArray()
    .filter(isNamed)
    .map((node) => ({ id: node.id(), text: textOf(node), ...labelBox(node) })),
  lines: cy
    .edges()
    .toArray()
    .filter((edge) => edge.visible())
    .map((edge) => ({ id: edge.id(), width: edge.numericStyle('width') * cy.zoom(), points: renderedPoints(edge) })),
});

const textOf = (node: NodeSingular): string => String(node.data('label'));

const isNamed = (node: NodeSingular): boolean => textOf(node) !== '' && node.numericStyle('text-opacity') > 0;

/** Cytoscape widens the boxes of labels by this much on each side. */
const marginOfError = 2;

const labelBox = (node: NodeSingular): Box => {
  const box = node.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeLabels: true,
    includeOverlays: false,
  });
  const { x, y } = node.cy().pan();
  const zoom = node.cy().zoom();
  return {
    left: (box.x1 + marginOfError) * zoom + x,
    top: (box.y1 + marginOfError) * zoom + y,
    right: (box.x2 - marginOfError) * zoom + x,
    bottom: (box.y2 - marginOfError) * zoom + y,
  };
};

const renderedPoints = (edge: EdgeSingular): Point[] =>
  pointsOn({
    start: edge.renderedSourceEndpoint(),
    controls: edge.renderedControlPoints() ?? [],
    end: edge.renderedTargetEndpoint(),
  });
