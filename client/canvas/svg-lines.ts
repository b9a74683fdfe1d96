import { kindOfId } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import type { LinkEntry, Voice } from '#contracts/registry-shape.ts';
import { strongestVoice } from '#contracts/wording.ts';
import { lineLooks } from '#client/ui/line-look.ts';
import { type LinePath, type Point, pointsOn } from './line-path.ts';
import { palettes, type Theme } from './palette.ts';
import type { SheetLine } from './sheet.ts';
import { colourOf } from './svg-shapes.ts';
import { xmlNumber } from './xml-text.ts';

/** A line as it lies at rest: thin, of the one quiet colour. */
export const svgRestingLine = ({ path }: SheetLine, opacity: number): string =>
  `<path d="${pathData(path)}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A lit line: in the colour of where it comes from, with the pattern of its strongest voice and its mark at the end. */
export const svgLitLine = ({ edge, path, inset }: SheetLine, theme: Theme): string => {
  const voice = strongestVoice(edge) ?? 'none';
  const { width, dash, cap } = lineLooks[voice];
  const colour = voice === 'none' ? palettes[theme].line : colourOf(kindOfId(registry, edge.from), theme);
  const arrow = linkEntryOf(registry, edge.type)?.look.arrow ?? 'none';
  const shortened = inset > 0 ? shortOf(path, inset) : path;
  const pattern = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<g stroke="${colour}" fill="none"><path d="${pathData(shortened)}" stroke-width="${width}" stroke-linecap="${cap}"${pattern}/>${endMark(shortened, arrow, theme)}</g>`;
};

/** A piece of line from a place to the right, for a key: what a voice draws, or how a type ends. */
export const svgSample = (
  { voice, arrow }: { readonly voice: Voice | 'none'; readonly arrow: LinkEntry['look']['arrow'] },
  at: Point,
  theme: Theme,
): string => {
  const path = { start: at, controls: [], end: { x: at.x + sampleLength, y: at.y } };
  const { width, dash, cap } = lineLooks[voice];
  const pattern = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const { line, muted } = palettes[theme];
  return `<g stroke="${voice === 'none' ? line : muted}" fill="none"><path d="${pathData(path)}" stroke-width="${width}" stroke-linecap="${cap}"${pattern}/>${endMark(path, arrow, theme)}</g>`;
};

/** The same of a line at rest. */
export const svgRestingSample = ({ x, y }: Point, theme: Theme): string =>
  `<path d="M${xmlNumber(x)} ${xmlNumber(y)}H${xmlNumber(x + sampleLength)}" stroke="${palettes[theme].line}"/>`;

/** Three dashes, so that none is cut. */
export const sampleLength = 24;

/** Joints lie halfway between two controls; without a control it is straight. */
const pathData = ({ start, controls, end }: LinePath): string => {
  const curves = controls.map((control, at) => {
    const next = controls[at + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end;
    return `Q${pair(control)} ${pair(to)}`;
  });
  return `M${pair(start)}${curves.length > 0 ? curves.join('') : `L${pair(end)}`}`;
};

/** The same path, ending so many px before its end. */
const shortOf = (path: LinePath, by: number): LinePath => {
  const from = path.controls.at(-1) ?? path.start;
  const length = Math.hypot(path.end.x - from.x, path.end.y - from.y);
  const part = length === 0 ? 0 : Math.min(1, by / length);
  const end = { x: path.end.x + (from.x - path.end.x) * part, y: path.end.y + (from.y - path.end.y) * part };
  return { ...path, end };
};

const endMark = (path: LinePath, arrow: LinkEntry['look']['arrow'], theme: Theme): string => {
  if (arrow === 'none') return '';
  const { end } = path;
  const before = path.controls.length > 0 ? pointsOn(path).at(-2) : path.start;
  const angle = (Math.atan2(end.y - (before?.y ?? end.y), end.x - (before?.x ?? end.x)) * 180) / Math.PI;
  const mark =
    arrow === 'hollow'
      ? `<circle cx="-2" r="2" fill="${palettes[theme].ground}" stroke-width="1.25"/>`
      : '<path d="M-1-5V5" stroke-width="2"/>';
  return `<g transform="translate(${pair(end)}) rotate(${xmlNumber(angle)})">${mark}</g>`;
};

const pair = ({ x, y }: Point): string => `${xmlNumber(x)} ${xmlNumber(y)}`;
