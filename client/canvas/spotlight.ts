import type { Core } from 'cytoscape';
import { barOf, shapeOf } from './elements.ts';
import { type Light, lightAmong, lightAround, lightTogether } from './lighting.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { RowsLayout } from './rows-layout.ts';

/** Whatever asks for light. The first that names something in the picture has it. */
export interface Wishes {
  readonly pointed: string | null;
  readonly focused: string | null;
  readonly chosen: readonly string[];
  readonly lit: readonly string[] | null;
}

export const noWishes: Wishes = { pointed: null, focused: null, chosen: [], lit: null };

export const lightFor = ({ pointed, focused, chosen, lit }: Wishes, around: Neighbourhood): Light | null => {
  for (const id of [pointed, focused]) {
    const light = id === null ? null : lightAround(id, around);
    if (light) return light;
  }
  return lightAmong(chosen, around) ?? (lit && lightTogether(lit, around));
};

/** Lights the canvas by classes alone: nothing moves. */
export const shine = (cy: Core, light: Light | null, rowOf: RowsLayout['rowOf']): void => {
  cy.batch(() => {
    if (!light) {
      cy.elements('.dim, .bright, .lit').removeClass('dim bright lit');
      return;
    }
    const rows = new Set([...light.nodes].flatMap((id) => rowOf(id)?.id ?? []));
    const bright = new Set([...rows].flatMap((id) => [id, shapeOf(id), barOf(id)]));
    cy.nodes().forEach((node) => {
      node.toggleClass('dim', !bright.has(node.id()));
      node.toggleClass('bright', bright.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass('dim', !light.edges.has(edge.id()));
      edge.toggleClass('lit', light.edges.has(edge.id()));
    });
  });
};

/** Marks what is kept among all that is lit with it. */
export const markChosen = (cy: Core, ids: readonly string[]): void => {
  cy.batch(() => {
    cy.nodes('.chosen').removeClass('chosen');
    for (const id of ids) cy.getElementById(id).filter('node').addClass('chosen');
  });
};
