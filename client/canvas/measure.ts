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
  /** Of the heads of columns and groups, as far as their text goes. */
  readonly heads: readonly (Box & { readonly text: string })[];
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

export const measure = (cy: Core, root: HTMLElement): Measurement => ({
  zoom: cy.zoom(),
  heads: [...root.querySelectorAll('h2, [data-subhead]')].map((head) => boxWithin(root, head)),
  labels: cy
    .nodes('.row, .point')
    .toArray()
    .filter(isNamed)
    .map((node) => ({ id: node.id(), text: textOf(node), ...labelBox(node) })),
  lines: cy
    .edges()
    .toArray()
    .filter((edge) => edge.visible())
    .map((edge) => ({ id: edge.id(), width: edge.numericStyle('width') * cy.zoom(), points: renderedPoints(edge) })),
});

const boxWithin = (root: HTMLElement, head: Element): Measurement['heads'][number] => {
  const origin = root.getBoundingClientRect();
  const text = document.createRange();
  text.selectNodeContents(head);
  const { left, top, right, bottom } = text.getBoundingClientRect();
  return {
    text: head.textContent,
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
};

const textOf = (node: NodeSingular): string => String(node.data('label'));

const isNamed = (node: NodeSingular): boolean =>
  textOf(node) !== '' && String(node.style('label')) !== '' && node.numericStyle('text-opacity') > 0;

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

const renderedPoints = (edge: EdgeSingular): Point[] => {
  const { x, y } = edge.cy().pan();
  const zoom = edge.cy().zoom();
  // A straight line has none, and fails if it is asked for those on the screen.
  const controls: readonly Point[] | undefined = edge.controlPoints();
  return pointsOn({
    start: edge.renderedSourceEndpoint(),
    controls: (controls ?? []).map((control) => ({ x: control.x * zoom + x, y: control.y * zoom + y })),
    end: edge.renderedTargetEndpoint(),
  });
};
