import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Edge } from '#contracts/graph.ts';
import { entryOf, linkEntryOf } from '#contracts/registry.ts';
import { type KindEntry, type Registry, type Voice, voices } from '#contracts/registry-shape.ts';
import { lineLooks } from '#client/ui/line-look.ts';
import { glyphImage } from './kind-glyphs.ts';
import { palettes, type Theme } from './palette.ts';
import { labelStart } from './points-layout.ts';
import { bodies, coreLook, ends, fontFamily, pinnedLook } from './stylesheet.ts';

/**
 * How a network is painted: with few selectors, since each is held against every one of thousands of elements, and
 * with what only lit lines need worked out for these alone.
 */
export const pointStylesheet = (
  of: Registry,
  theme: Theme,
  edgeOf: (id: string) => Edge | undefined,
): StylesheetJson => {
  const palette = palettes[theme];
  const colourOf = (kind: string): string => entryOf(of, kind)?.look[theme] ?? palette.line;
  const lit = lookOfLit(of, { palette, colourOf, edgeOf });
  return [
    coreLook(palette),
    // Said only of what is pressed: whatever is said of every element is worked out for each.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'node', style: { 'box-selection': 'overlap' } },
    ...Object.entries(of.kinds).map(([kind, entry]) => ({
      selector: `node[kind = "${kind}"]`,
      style: bodyOf(kind, entry, theme),
    })),
    { selector: 'node[?pinned]', style: pinnedLook(palette) },
    {
      selector: 'node.named',
      style: {
        label: 'data(label)',
        color: palette.text,
        'font-family': fontFamily,
        'font-size': 'data(size)',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': (node: NodeSingular) => labelStart - node.width() / 2,
        'text-outline-color': palette.ground,
        'text-outline-width': 2,
        'text-outline-opacity': 0.8,
        'text-events': 'yes',
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': (node: NodeSingular) => colourOf(String(node.data('kind'))),
        'underlay-opacity': 0.3,
        'underlay-padding': 5,
        'underlay-shape': 'ellipse',
      },
    },
    // Straight from middle to middle ("haystack") as they come.
    { selector: 'edge', style: { width: 1, 'line-color': palette.resting } },
    {
      selector: 'node.veil',
      style: {
        display: 'none',
        events: 'no',
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.ground,
        'background-opacity': 0.6,
        'z-compound-depth': 'top',
        'z-index-compare': 'manual',
        'box-selection': 'none',
      },
    },
    { selector: 'node.veil.seen', style: { display: 'element' } },
    { selector: 'node.lit', style: { 'z-compound-depth': 'top' } },
    { selector: 'edge.lit', style: { 'z-compound-depth': 'top', 'z-index': 1, 'curve-style': 'bezier', ...lit } },
    ...litVoices,
  ];
};

const bodyOf = (kind: string, { look }: KindEntry, theme: Theme): Css.Node => {
  const colour = look[theme];
  if (look.shape !== 'ring') return { ...bodies[look.shape], 'background-color': colour };
  const image = glyphImage(kind, colour);
  const ring: Css.Node = {
    ...bodies.ring,
    'background-color': palettes[theme].ground,
    'background-opacity': 1,
    'border-color': colour,
  };
  if (!image) return ring;
  return {
    ...ring,
    width: 15,
    height: 15,
    'border-width': 1.5,
    'background-image': image,
    'background-width': 10,
    'background-height': 10,
  };
};

interface Colours {
  readonly palette: { readonly line: string };
  readonly colourOf: (kind: string) => string;
  readonly edgeOf: (id: string) => Edge | undefined;
}

/** A lit line ends as on the throughline and has the colour of the kind where it begins. */
const lookOfLit = (of: Registry, { palette, colourOf, edgeOf }: Colours): Css.Edge => {
  const colour = (line: EdgeSingular): string =>
    line.hasClass(voiceClass('none')) ? palette.line : colourOf(String(line.source().data('kind')));
  const endOf = (line: EdgeSingular) => ends[linkEntryOf(of, edgeOf(line.id())?.type ?? '')?.look.arrow ?? 'none'];
  return {
    'line-color': colour,
    'target-arrow-color': colour,
    'target-arrow-shape': (line) => endOf(line).shape,
    'target-arrow-fill': (line) => endOf(line).fill,
    'arrow-scale': (line) => endOf(line).scale,
    'control-point-step-size': 10,
  };
};

/** The class of a lit line for its strongest voice. */
export const voiceClass = (voice: Voice | 'none'): string => `by-${voice}`;

const voiceNames = [...voices, 'none'] as const;

const litVoices: StylesheetJson = voiceNames.map((voice) => {
  const { width, dash, cap } = lineLooks[voice];
  return {
    selector: `edge.${voiceClass(voice)}`,
    style: {
      width,
      'line-style': dash ? 'dashed' : 'solid',
      'line-cap': cap,
      ...(dash ? { 'line-dash-pattern': [...dash] } : {}),
    },
  };
});
