import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Node } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';
import { lightFor, noWishes } from './spotlight.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { sheetOf } from './sheet-of.ts';
import type { SheetView } from './sheet-view.ts';
import { svgDocument, svgDrawing, svgWhole } from './svg.ts';
import { aLink, aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';
import { timeline } from './timeline.ts';

const canvas = { width: 1120, height: 808 };
const asRows = (picture: Picture): PlacedPicture => ({
  form: 'rows',
  layout: throughline(picture, canvas, roughWidths),
  around: neighbourhoodOf(picture),
  pins: new Set(),
});
const asTimeline = (picture: Picture): PlacedPicture => ({
  form: 'timeline',
  layout: timeline(picture, canvas, roughWidths, { grouping: 'none', pins: [], extent: null }),
  around: neighbourhoodOf(picture),
  pins: new Set(),
});

const view: SheetView = {
  theme: 'light',
  light: null,
  chosen: [],
  lines: 'resting',
  caption: ['A collection'],
  widthOf: roughWidths.other,
};
const drawn = (placed: PlacedPicture, wishes: Partial<SheetView> = {}) =>
  svgWhole(svgDrawing(sheetOf(placed), { ...view, ...wishes }));

/** Every tag closed in turn, no bare < or &, no character that XML refuses: gives the texts between tags. */
const wellFormed = (xml: string): string[] => {
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  const open: string[] = [];
  const texts: string[] = [];
  const tag = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const [whole, closing, name, attributes = '', empty, text] of xml.matchAll(tag)) {
    at += whole.length;
    expect(attributes + (text ?? '')).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    if (text !== undefined) texts.push(text);
    else if (closing) expect(open.pop()).toBe(name);
    else if (!empty && name) open.push(name);
  }
  expect(at).toBe(xml.length);
  expect(open).toEqual([]);
  return texts;
};

const paper = (name: string, title: string, year = 2015): Node => {
  const node = aThing('Paper', name, { title: name, shortTitle: 'x', summary: 'It says.', cslType: 'report', year });
  return node.kind === 'Paper' ? { ...node, title, shortTitle: title } : node;
};

it('is well-formed whatever things are called, and keeps their names as text', () => {
  const someText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(someText, someText, (title, caption) => {
      for (const placed of [asRows, asTimeline].map((as) => as({ nodes: [paper('one', title)], edges: [] }))) {
        wellFormed(drawn(placed, { caption: [caption, caption] }));
      }
    }),
    { numRuns: 20 },
  );
  const texts = wellFormed(drawn(asTimeline({ nodes: [paper('one', '<b>"Trust" & ‘power’</b>')], edges: [] })));
  expect(texts).toContain('&lt;b&gt;&quot;Trust&quot; &amp; ‘power’&lt;/b&gt; 2015');
});

it('draws every row with its label, heads with their counts, and resting lines', () => {
  const picture = aPicture();
  const xml = drawn(asRows(picture));
  wellFormed(xml);
  for (const text of ['Papers', 'Diagnosis', 'Engage Potential Partners']) expect(xml).toContain(`>${text}<`);
  expect(xml).toContain('· 36<');
  const resting = picture.edges.filter(({ type }) =>
    ['SUPPORTS', 'QUALIFIES', 'CHALLENGES', 'DEMONSTRATES'].includes(type),
  );
  expect(xml.match(/<path d="M[^"]*Q[^"]*"\/>/g)).toHaveLength(resting.length);
});

it('is as large as the whole scene, not as what is in sight', () => {
  const many = aPicture({ cases: 20, papers: 400 });
  const placed = asTimeline(many);
  const { height } = /height="(?<height>\d+)"/.exec(drawn(placed))?.groups ?? {};
  expect(Number(height)).toBeGreaterThan(2000);
});

it('draws lit lines in the look of their voice, with their mark at the end, and steps back with the rest', () => {
  const tactic = aThing('Tactic', 't', { title: 'Share', summary: 'A step.' });
  const [one, other] = [paper('one', 'One'), paper('other', 'Other')];
  const link = aLink(one, 'QUALIFIES', { to: tactic, saidBy: 'publisher' });
  const picture = {
    nodes: [one, other, tactic],
    edges: [link, aLink(other, 'SUPPORTS', { to: tactic, saidBy: 'paper' })],
  };
  const placed = asRows(picture);
  const light = lightFor({ ...noWishes, chosen: [one.id] }, placed.around);
  const xml = drawn(placed, { light, chosen: [one.id] });
  wellFormed(xml);
  expect(xml).toMatch(/stroke="#1F5FA8" fill="none"><path [^>]*stroke-dasharray="6 3"\/><g [^>]*><circle/);
  expect(xml).toMatch(/fill="#1F5FA8" fill-opacity="0.12"/);
  expect(xml).toMatch(/opacity="0.4">Other 2015</);
  expect(xml).not.toMatch(/opacity="0.4">One 2015</);
});

it('draws no line on a timeline at rest, and all when asked', () => {
  const [one, other] = [paper('one', 'One', 1999), paper('other', 'Other', 2010)];
  const placed = asTimeline({ nodes: [one, other], edges: [aLink(other, 'CITES', { to: one, saidBy: 'paper' })] });
  expect(drawn(placed)).not.toMatch(/<path d="M[^"]*Q/);
  expect(drawn(placed, { lines: 'all' })).toMatch(/<path d="M[^"]*Q/);
});

const spots = [
  { x: 0, y: 0 },
  { x: 300, y: 100 },
  { x: 301, y: 101 },
];
const networkOf = (picture: Picture, { pins = new Set() }: { pins?: ReadonlySet<string> } = {}): PlacedPicture => ({
  form: 'points',
  layout: {
    size: canvas,
    run: 1,
    places: new Map(picture.nodes.map(({ id }, at) => [String(id), spots[at] ?? { x: 0, y: 0 }])),
    labels: new Map(picture.nodes.map(({ id, title }) => [String(id), title])),
    widthOf: roughWidths.other,
    groups: [],
  },
  around: neighbourhoodOf(picture),
  pins,
});

it('draws a network with straight lines, and tells the names that it has no room for', () => {
  const [one, other, near] = [paper('one', 'One'), paper('other', 'Other'), paper('near', 'Near')];
  const picture = { nodes: [one, other, near], edges: [aLink(other, 'CITES', { to: one, saidBy: 'paper' })] };
  const xml = drawn(networkOf(picture));
  wellFormed(xml);
  expect(xml).toMatch(/<path d="M[^"]*L[^"]*"\/>/);
  expect(xml).toContain('<title>Near</title>');
  expect(xml).toMatch(/<text[^>]*>Other</);
});

it('says what it is, for those who do not see it', () => {
  const xml = drawn(asRows(aPicture()));
  expect(xml).toContain('<title>A collection</title>');
  expect(xml).toMatch(/<desc>36 papers, 16 tactics, .* links<\/desc>/);
});

it('says below itself what it is and what its marks and lines mean, within its width however small it is', () => {
  const [one, other] = [paper('one', 'One'), paper('other', 'Other')];
  const picture = { nodes: [one, other], edges: [aLink(other, 'CITES', { to: one, saidBy: 'publisher' })] };
  const placed = networkOf(picture, { pins: new Set([one.id]) });
  const caption = [
    'A collection · Throughline, 2026-11-27, revision 12',
    `Filtered: ${'said by editors’ readings, '.repeat(6)}`,
    `https://example.org/?v=${'x'.repeat(150)}`,
  ];
  const atRest = drawn(placed, { caption });
  wellFormed(atRest);
  for (const words of ['pinned', 'a link, whoever says so', '>A collection · Throughline'])
    expect(atRest).toContain(words);
  const light = lightFor({ ...noWishes, chosen: [one.id] }, placed.around);
  expect(drawn(placed, { caption, light })).toContain('as the publisher says');
  expect(drawn(placed, { caption, light })).not.toContain('whoever says so');
  const { left = '', width = '' } = /viewBox="(?<left>\S+) \S+ (?<width>\S+)/.exec(atRest)?.groups ?? {};
  const ends = [...atRest.matchAll(/<text x="(?<x>[^"]+)"[^>]*>(?<words>[^<]*)</g)].map(
    ({ groups }) => Number(groups?.['x']) + roughWidths.other(groups?.['words'] ?? ''),
  );
  expect(ends.length).toBeGreaterThan(6);
  expect(Math.max(...ends)).toBeLessThanOrEqual(Number(left) + Number(width));
});

it('can be written with a window on it, larger than life', () => {
  const drawing = svgDrawing(sheetOf(asRows(aPicture())), view);
  const xml = svgDocument(drawing, { left: 100, top: 50, width: 200, height: 100 }, 2);
  expect(xml).toContain('width="400" height="200" viewBox="100 50 200 100"');
});
