import type { Css, StylesheetJson, StylesheetJsonBlock } from 'cytoscape';
import type { KindEntry, LinkEntry, Registry, Shape } from '#contracts/registry-shape.ts';
import { lineLooks } from '#client/ui/line-look.ts';
import type { Hollow } from './hollow-sides.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import { lineHeight, tacticLineHeight } from './row-heights.ts';
import { air, labelInset } from './drawn-column.ts';

/** How the picture is painted, derived from a registry: a new kind or type needs no change here. */
export const stylesheet = (of: Registry, theme: Theme): StylesheetJson => {
  const kinds = Object.entries(of.kinds);
  return [
    coreLook(palettes[theme]),
    { selector: 'node', style: { 'overlay-opacity': 0, 'box-selection': 'overlap' } },
    { selector: 'edge', style: { 'overlay-opacity': 0, 'box-selection': 'none' } },
    ...rows(palettes[theme]),
    ...kinds.flatMap(([kind, entry]) => [...thing(kind, entry, theme), ...halves(kind, entry, theme)]),
    { selector: 'node.shape[?pinned]', style: pinnedLook(palettes[theme]) },
    ...lines(palettes[theme]),
    ...Object.entries(of.types).flatMap(([type, entry]) => linkType(type, entry)),
    {
      selector: 'edge.lit',
      style: { display: 'element', 'z-index': 2, 'target-distance-from-node': 'data(inset)' },
    },
    ...kinds.map(([kind, { look }]) => litLineFrom(kind, look[theme])),
    ...Object.entries(of.types).map(([type, { look }]) => litEnd(type, look.arrow)),
    ...voices(palettes[theme]),
    { selector: '.dim', style: { opacity: 0.4 } },
  ];
};

/** The same family as the page's: awaited before anything is drawn. */
export const fontFamily = 'Inter Variable, system-ui, sans-serif';

/** Nothing answers to a press by itself: what is lit tells. The box that chooses several is drawn. */
export const coreLook = ({ ground, focus }: Palette): StylesheetJsonBlock => ({
  selector: 'core',
  style: {
    'active-bg-color': ground,
    'active-bg-opacity': 0,
    'active-bg-size': 0,
    'selection-box-color': focus,
    'selection-box-border-color': focus,
    'selection-box-border-width': 1,
    'selection-box-opacity': 0.12,
    'outside-texture-bg-color': ground,
    'outside-texture-bg-opacity': 0,
  },
});

/** A row is an invisible box as wide as its column: its label stands in it, and it is what is pointed at. */
const rows = ({ text }: Palette): StylesheetJson => [
  {
    selector: 'node.row',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '4',
      width: 'data(width)',
      height: 'data(height)',
      'background-opacity': 0,
      label: 'data(label)',
      color: text,
      'font-family': fontFamily,
      'font-size': 12,
      'text-halign': 'left-inside',
      'text-valign': 'center',
      'text-margin-x': labelInset + air,
      'text-margin-y': 1,
      'text-justification': 'left',
      'text-wrap': 'wrap',
      'text-max-width': '1000',
    },
  },
  {
    selector: 'node.row[column = "tactics"]',
    style: { 'font-size': 13, 'font-weight': 600, 'line-height': tacticLineHeight / 13 },
  },
  { selector: 'node.row[column != "tactics"][lines > 1]', style: { 'line-height': lineHeight / 12 } },
  // An odd number of 15 px lines about a whole pixel would stand on half pixels, and blur.
  { selector: 'node.row[column = "tactics"][halfPixel = 1]', style: { 'text-margin-y': 1.5 } },
  { selector: 'node.row.unnamed', style: { 'text-opacity': 0 } },
  { selector: 'node.row.bright', style: { 'text-opacity': 1 } },
];

const thing = (kind: string, { look }: KindEntry, theme: Theme): StylesheetJson => [
  {
    selector: `node.shape[kind = "${kind}"]`,
    style: { ...bodies[look.shape], 'background-color': look[theme], 'border-color': look[theme], events: 'no' },
  },
  {
    selector: `node.row.chosen[kind = "${kind}"]`,
    style: { 'background-color': look[theme], 'background-opacity': 0.12 },
  },
];

/** Of about the same area. */
export const bodies: Readonly<Record<Shape, Css.Node>> = {
  rectangle: { shape: 'rectangle', width: 8, height: 10 },
  'rounded-square': { shape: 'round-rectangle', 'corner-radius': '3', width: 11, height: 11 },
  diamond: { shape: 'diamond', width: 12, height: 12 },
  circle: { shape: 'ellipse', width: 10, height: 10 },
  triangle: { shape: 'triangle', width: 11, height: 10 },
  hexagon: { shape: 'hexagon', width: 12, height: 11 },
  ring: { shape: 'ellipse', width: 8, height: 8, 'background-opacity': 0, 'border-width': 2 },
};

/** A second outline, a little way off, tells what is pinned: see `svgPin`. */
export const pinnedLook = ({ muted }: Palette): Css.Node => ({
  'outline-width': 1,
  'outline-offset': 2,
  'outline-color': muted,
});

/** A tactic is hollow on the side where it has nothing. */
const halves = (kind: string, { look, column }: KindEntry, theme: Theme): StylesheetJson => {
  if (column !== 'tactics') return [];
  const colour = look[theme];
  const { ground } = palettes[theme];
  const outlined: Css.Node = { width: 9.5, height: 9.5, 'border-width': 1.5 };
  const half = (left: string, right: string): Css.Node => ({
    ...outlined,
    'background-fill': 'linear-gradient',
    'background-gradient-direction': 'to-right',
    'background-gradient-stop-colors': [left, left, right, right],
    'background-gradient-stop-positions': [0, 50, 50, 100],
  });
  const when = (hollow: Hollow): string => `node.shape[kind = "${kind}"][hollow = "${hollow}"]`;
  return [
    { selector: when('left'), style: half(ground, colour) },
    { selector: when('right'), style: half(colour, ground) },
    { selector: when('both'), style: { ...outlined, 'background-color': ground } },
  ];
};

const lines = ({ resting }: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      width: 1,
      'line-color': resting,
    },
  },
];

/** What doesn't rest on the picture comes with the light, or when all lines are asked for. */
const linkType = (type: string, { look }: LinkEntry): StylesheetJson =>
  look.resting
    ? []
    : [
        { selector: `edge[type = "${type}"]`, style: { display: 'none' } },
        { selector: `edge.asked[type = "${type}"]`, style: { display: 'element' } },
      ];

const litLineFrom = (kind: string, colour: string): StylesheetJsonBlock => ({
  selector: `edge.lit[fromKind = "${kind}"]`,
  style: { 'line-color': colour, 'target-arrow-color': colour },
});

const litEnd = (type: string, arrow: LinkEntry['look']['arrow']): StylesheetJsonBlock => ({
  selector: `edge.lit[type = "${type}"]`,
  style: {
    'target-arrow-shape': ends[arrow].shape,
    'target-arrow-fill': ends[arrow].fill,
    'arrow-scale': ends[arrow].scale,
  },
});

interface EndLook {
  readonly shape: 'none' | 'circle' | 'tee';
  readonly fill: 'filled' | 'hollow';
  readonly scale: number;
}

export const ends: Readonly<Record<LinkEntry['look']['arrow'], EndLook>> = {
  none: { shape: 'none', fill: 'filled', scale: 1 },
  hollow: { shape: 'circle', fill: 'hollow', scale: 0.45 },
  tee: { shape: 'tee', fill: 'filled', scale: 0.8 },
};

/** A lit line looks like its strongest voice; what nobody speaks for is thin and has no kind's colour. */
const voices = ({ line }: Palette): StylesheetJson =>
  Object.entries(lineLooks).map(([voice, { width, dash, cap }]) => ({
    selector: `edge.lit[voice = "${voice}"]`,
    style: {
      width,
      'line-style': dash ? 'dashed' : 'solid',
      'line-cap': cap,
      ...(dash ? { 'line-dash-pattern': [...dash] } : {}),
      ...(voice === 'none' ? { 'line-color': line, 'target-arrow-color': line } : {}),
    },
  }));
