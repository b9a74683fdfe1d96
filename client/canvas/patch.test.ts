import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import type { Picture } from '#client/scene/picture.ts';
import { elementsOf } from './elements.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { patch } from './patch.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

const elements = (picture: Picture, height = 808) =>
  elementsOf({
    form: 'rows',
    layout: throughline(picture, { width: 1120, height }, roughWidths),
    around: neighbourhoodOf(picture),
    pins: new Set(),
  });

const held = (cy: Core) =>
  cy
    .elements()
    .toArray()
    .map((element) => ({ data: element.data(), position: element.isNode() ? element.position() : null }))
    .toSorted((one, other) => (one.data.id < other.data.id ? -1 : 1));

const canvasWith = (picture: Picture, height?: number): Core => {
  const cy = cytoscape({ headless: true });
  patch(cy, elements(picture, height));
  return cy;
};

const whole = aPicture({ papers: 40 });
const without = (kind: string): Picture => {
  const nodes = whole.nodes.filter((node) => node.kind !== kind);
  const ids = new Set<string>(nodes.map(({ id }) => id));
  return { nodes, edges: whole.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

it('holds a box and a shape for each row and a line for each link', () => {
  const cy = canvasWith(aPicture({ papers: 6 }));
  const rows = 6 + 6 + 16 + 34;
  expect(cy.nodes('.row')).toHaveLength(rows);
  expect(cy.nodes('.shape')).toHaveLength(rows);
  expect(cy.edges().length).toBe(neighbourhoodOf(aPicture({ papers: 6 })).edges.size);
});

it('ends up the same whether it is drawn anew or changed from another picture, larger, smaller or lower', () => {
  const wanted = held(canvasWith(whole));
  for (const before of [without('Paper'), without('Topic'), aPicture({ papers: 60, seed: 7 })]) {
    const cy = canvasWith(before);
    patch(cy, elements(whole));
    expect(held(cy)).toEqual(wanted);
  }
  const cy = canvasWith(whole, 400);
  patch(cy, elements(whole));
  expect(held(cy)).toEqual(wanted);
});

it('leaves what stays as it is: the same element, with its light', () => {
  const cy = canvasWith(whole);
  const tactic = cy.getElementById('tactic:tactic-0').addClass('bright');
  patch(cy, elements(without('CaseStudy')));
  expect(cy.getElementById('tactic:tactic-0').same(tactic)).toBe(true);
  expect(tactic.hasClass('bright')).toBe(true);
});
