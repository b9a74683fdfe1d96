import type { Palette } from './palette.ts';
import { lineHeight, tacticLineHeight } from './row-heights.ts';
import type { SheetText, TextRole } from './sheet.ts';
import { xmlNumber, xmlText } from './xml-text.ts';

/** The family of the page, and what stands in for it where a program doesn't have it. */
export const svgFontFamily = "'Inter Variable', Inter, system-ui, sans-serif";

/** Brings the typeface along, from an address that is the data itself. */
export const svgTypeface = (address: string): string =>
  `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${address}) format('woff2')}`;

/** A text with its lines about its middle: it stays text, to be sought and changed. */
export const svgText = ({ role, x, y, lines, count }: SheetText, palette: Palette, opacity: number): string => {
  const { size, weight, tone, between, anchor } = looks[role];
  const first = y - ((lines.length - 1) / 2) * between + size * fromMiddle;
  const spans = lines.map((line, at) =>
    lines.length === 1
      ? xmlText(line)
      : `<tspan x="${xmlNumber(x)}" y="${xmlNumber(first + at * between)}">${xmlText(line)}</tspan>`,
  );
  const counted =
    count === undefined ? '' : `<tspan font-weight="400" fill="${palette.muted}"> · ${xmlNumber(count)}</tspan>`;
  return [
    `<text x="${xmlNumber(x)}" y="${xmlNumber(first)}" font-size="${size}" font-weight="${weight}" fill="${palette[tone]}"`,
    anchor === 'middle' ? ' text-anchor="middle"' : '',
    opacity < 1 ? ` opacity="${opacity}"` : '',
    `>${spans.join('')}${counted}</text>`,
  ].join('');
};

/** From the middle of a line down to its baseline, as a part of the size: half the height of Inter's capitals. */
const fromMiddle = 0.364;

interface TextLook {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly tone: 'text' | 'muted';
  readonly between: number;
  readonly anchor: 'start' | 'middle';
}

const plain: TextLook = { size: 12, weight: 400, tone: 'text', between: lineHeight, anchor: 'start' };

const looks: Readonly<Record<TextRole, TextLook>> = {
  head: { ...plain, weight: 600 },
  subhead: { ...plain, weight: 600, tone: 'muted' },
  label: plain,
  tactic: { ...plain, size: 13, weight: 600, between: tacticLineHeight },
  more: { ...plain, weight: 500, tone: 'muted' },
  group: { ...plain, size: 14, weight: 600, tone: 'muted', anchor: 'middle' },
  note: { ...plain, tone: 'muted' },
  tick: { ...plain, tone: 'muted', anchor: 'middle' },
};
