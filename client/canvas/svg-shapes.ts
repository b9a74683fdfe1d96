import { entryOf, registry } from '#contracts/registry.ts';
import type { Shape } from '#contracts/registry-shape.ts';
import type { Hollow } from './hollow-sides.ts';
import { palettes, type Theme } from './palette.ts';
import type { SheetMark } from './sheet.ts';
import { xmlNumber } from './xml-text.ts';

/** The shape of a kind about a place, in its colour: as large as the canvas paints it. */
export const svgShape = ({ kind, hollow, pinned, x, y }: Omit<SheetMark, 'id' | 'unwritten'>, theme: Theme): string => {
  const shape = entryOf(registry, kind)?.look.shape ?? 'ring';
  const figure = hollow === 'none' ? shapes[shape] : halves[hollow].replaceAll('GROUND', palettes[theme].ground);
  const pin = pinned ? `<g fill="none" stroke="${palettes[theme].muted}">${outlines[shape]}</g>` : '';
  return `<g transform="translate(${xmlNumber(x)} ${xmlNumber(y)})" fill="${colourOf(kind, theme)}" color="${colourOf(kind, theme)}">${figure}${pin}</g>`;
};

export const colourOf = (kind: string | undefined, theme: Theme): string =>
  entryOf(registry, kind ?? '')?.look[theme] ?? palettes[theme].muted;

/** About the place 0, 0. */
const shapes: Readonly<Record<Shape, string>> = {
  rectangle: '<rect x="-4" y="-5" width="8" height="10"/>',
  'rounded-square': '<rect x="-5.5" y="-5.5" width="11" height="11" rx="3"/>',
  diamond: '<path d="M0-6 6 0 0 6-6 0Z"/>',
  circle: '<circle r="5"/>',
  triangle: '<path d="M0-5 5.5 5H-5.5Z"/>',
  hexagon: '<path d="M-3-5.5H3L6 0 3 5.5H-3L-6 0Z"/>',
  ring: '<circle r="4" fill="none" stroke="currentColor" stroke-width="2"/>',
};

/** About what is pinned, 2 px away. */
const outlines: Readonly<Record<Shape, string>> = {
  rectangle: '<rect x="-6.5" y="-7.5" width="13" height="15"/>',
  'rounded-square': '<rect x="-8" y="-8" width="16" height="16" rx="5"/>',
  diamond: '<path d="M0-9.5 9.5 0 0 9.5-9.5 0Z"/>',
  circle: '<circle r="7.5"/>',
  triangle: '<path d="M0-9.5 9 7.5H-9Z"/>',
  hexagon: '<path d="M-4.25-8H4.25L8.5 0 4.25 8H-4.25L-8.5 0Z"/>',
  ring: '<circle r="7.5"/>',
};

const outline =
  '<rect x="-4.75" y="-4.75" width="9.5" height="9.5" rx="2.25" fill="GROUND" stroke="currentColor" stroke-width="1.5"/>';

const halves: Readonly<Record<Exclude<Hollow, 'none'>, string>> = {
  left: `${outline}<path d="M0-5.5H2.5A3 3 0 0 1 5.5-2.5V2.5A3 3 0 0 1 2.5 5.5H0Z"/>`,
  right: `${outline}<path d="M0-5.5H-2.5A3 3 0 0 0-5.5-2.5V2.5A3 3 0 0 0-2.5 5.5H0Z"/>`,
  both: outline,
};
