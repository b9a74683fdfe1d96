import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { registry } from '#contracts/registry.ts';
import { wholeNeighbourhoodOf } from './neighbourhood.ts';
import { palettes } from './palette.ts';
import { patch } from './patch.ts';
import { pointElements } from './point-elements.ts';
import { pointStylesheet, voiceClass } from './point-stylesheet.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

const picture = aPicture({ papers: 6 });
const around = wholeNeighbourhoodOf(picture);
const layout = {
  size: { width: 800, height: 600 },
  run: 1,
  places: new Map(picture.nodes.map(({ id }, at): [string, { x: number; y: number }] => [id, { x: at * 40, y: at }])),
  labels: new Map(picture.nodes.map(({ id, title }): [string, string] => [id, title])),
  widthOf: roughWidths.other,
  groups: [],
};

const canvas = () => {
  const style = pointStylesheet(registry, 'light', (id) => around.edges.get(id));
  const cy = cytoscape({ headless: true, styleEnabled: true, style });
  patch(cy, pointElements({ form: 'points', layout, around, pins: new Set() }));
  return cy;
};

it('draws one mark for each thing, stages too, and a line for each link', () => {
  const cy = canvas();
  expect(cy.nodes()).toHaveLength(picture.nodes.length);
  expect(cy.edges()).toHaveLength(picture.edges.length);
  expect(cy.nodes('[kind = "Stage"]').length).toBeGreaterThan(0);
});

it('draws each kind in its shape and its colour', () => {
  const cy = canvas();
  const paper = cy.nodes('[kind = "Paper"]');
  expect(paper.style('shape')).toBe('rectangle');
  expect(paper.style('background-color')).toBe(rgb(registry.kinds.Paper.look.light));
  const stage = cy.nodes('[kind = "Stage"]');
  expect(stage.style('border-color')).toBe(rgb(registry.kinds.Stage.look.light));
});

it('lets every line rest, thin and quiet, whatever its type', () => {
  for (const line of canvas().edges().toArray())
    expect([line.style('display'), line.style('width'), line.style('line-color')]).toEqual([
      'element',
      '1px',
      rgb(palettes.light.resting),
    ]);
});

it('lights a line in the colour of where it begins, in the pattern of its strongest voice', () => {
  const edge = picture.edges.find(({ type }) => type === 'QUALIFIES' || type === 'CHALLENGES');
  if (!edge) throw new Error('no such link');
  const line = canvas()
    .getElementById(edge.id)
    .classes(`lit ${voiceClass('publisher')}`);
  expect(line.style('line-color')).toBe(rgb(registry.kinds.Paper.look.light));
  expect([line.style('width'), line.style('line-dash-pattern')]).toEqual(['2px', '6 3']);
  expect(line.style('target-arrow-shape')).not.toBe('none');
  expect(line.classes(`lit ${voiceClass('none')}`).style('line-color')).toBe(rgb(palettes.light.line));
});

it('names only what is told to have a name', () => {
  const cy = canvas();
  const [one, other] = cy.nodes().toArray();
  one?.data('size', 24).addClass('named');
  expect([one?.style('label'), one?.style('font-size')]).toEqual([one?.data('label'), '24px']);
  expect(other?.style('label')).toBe('');
});
