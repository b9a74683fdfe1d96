import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { labelOf } from '#contracts/label.ts';
import { pointView } from '#client/canvas/point-view.ts';
import { type DrawnPicture, painted } from './drawn-picture.ts';
import type { LargePicture, Positions } from './large-picture.ts';

/** The yardstick: Cytoscape alone, one style for nodes and one for links, in the same places at the same zoom. */
export const drawBareCytoscape = async (
  host: HTMLElement,
  picture: LargePicture,
  positions: Positions,
): Promise<DrawnPicture> => {
  const cy = cytoscape({
    container: host,
    elements: elementsOf(picture, positions),
    layout: { name: 'preset', fit: false },
    style,
    minZoom: 0.02,
    maxZoom: 4,
    ...viewOf(host, positions),
  });
  await painted(cy);
  return {
    show: async (next) => {
      const shown = painted(cy);
      cy.batch(() => {
        cy.add(elementsOf(next, positions).filter(({ data: { id } }) => id && cy.getElementById(id).empty()));
      });
      await shown;
    },
    remove: () => cy.destroy(),
  };
};

const viewOf = ({ clientWidth: width, clientHeight: height }: HTMLElement, positions: Positions) =>
  pointView({
    size: { width, height },
    places: new Map(Object.entries(positions).map(([id, [x, y]]) => [id, { x, y }])),
  });

const elementsOf = ({ nodes, edges }: LargePicture, positions: Positions): ElementDefinition[] => [
  ...nodes.map((node): ElementDefinition => {
    const [x, y] = positions[node.id] ?? [0, 0];
    return { group: 'nodes', data: { id: node.id, label: labelOf(node) }, position: { x, y } };
  }),
  ...edges.map(({ id, from, to }): ElementDefinition => ({ group: 'edges', data: { id, source: from, target: to } })),
];

const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      width: 11,
      height: 11,
      'background-color': '#3b6fb6',
      'font-family': 'Inter Variable, system-ui, sans-serif',
      'font-size': 12,
      'min-zoomed-font-size': 8,
      'text-halign': 'right',
      'text-valign': 'center',
    },
  },
  { selector: 'edge', style: { 'curve-style': 'haystack', width: 1, 'line-color': '#c3c7cc' } },
];
