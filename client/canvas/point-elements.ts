import type { ElementDefinition } from 'cytoscape';
import type { PlacedPoints } from './placed-picture.ts';

/** What Cytoscape holds of a network: a node for each thing, a straight line for each link. */
export const pointElements = ({ layout, around, pins }: PlacedPoints): ElementDefinition[] => {
  const elements: ElementDefinition[] = [];
  for (const [id, { kind }] of around.nodes) {
    const place = layout.places.get(id);
    if (place)
      elements.push({
        group: 'nodes',
        classes: 'point',
        position: { x: place.x, y: place.y },
        data: { id, kind, label: layout.labels.get(id), pinned: pins.has(id) },
      });
  }
  for (const [id, { from, to }] of around.edges)
    if (layout.places.has(from) && layout.places.has(to))
      elements.push({ group: 'edges', data: { id, source: from, target: to } });
  return elements;
};
