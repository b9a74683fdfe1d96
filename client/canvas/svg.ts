import { palettes } from './palette.ts';
import type { Sheet, SheetBox, SheetLine } from './sheet.ts';
import type { SheetView } from './sheet-view.ts';
import { svgFoot } from './svg-foot.ts';
import { kindsIn } from './svg-key.ts';
import { svgLitLine, svgRestingLine } from './svg-lines.ts';
import { colourOf, svgShape } from './svg-shapes.ts';
import { svgFontFamily, svgText } from './svg-texts.ts';
import { barThickness } from './timeline.ts';
import { xmlNumber, xmlText } from './xml-text.ts';

/** A drawing that can be written with any window on it. */
export interface SvgDrawing {
  readonly box: SheetBox;
  /** Everything within the svg element. */
  readonly body: string;
}

/** The whole drawing as a document of its own. */
export const svgWhole = (drawing: SvgDrawing): string => {
  const { left, top, right, bottom } = drawing.box;
  return svgDocument(drawing, { left, top, width: right - left, height: bottom - top });
};

export interface SvgWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing as a document, as far as a window on it goes; `scale` is how large a px of it becomes. */
export const svgDocument = (
  { body }: Pick<SvgDrawing, 'body'>,
  { left, top, width, height }: SvgWindow,
  scale = 1,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${xmlNumber(width * scale)}" height="${xmlNumber(height * scale)}" viewBox="${[left, top, width, height].join(' ')}" font-family="${svgFontFamily}" role="img">${body}</svg>`;

export const svgDrawing = (sheet: Sheet, view: SheetView): SvgDrawing => {
  const palette = palettes[view.theme];
  const foot = svgFoot(sheet, view);
  const box = { ...sheet.box, right: foot.right, bottom: foot.bottom };
  const { left, top, right, bottom } = box;
  const lit = view.light && new Set([...view.light.nodes].flatMap((id) => sheet.rowOf(id) ?? []));
  const opacityOf = (id: string | null): number => (lit === null || (id !== null && lit.has(id)) ? 1 : dim);
  const chosen = new Set(view.chosen.flatMap((id) => sheet.rowOf(id) ?? []));
  const body = [
    `<title>${xmlText(view.caption[0] ?? '')}</title>`,
    `<desc>${xmlText(descriptionOf(sheet))}</desc>`,
    `<rect x="${xmlNumber(left)}" y="${xmlNumber(top)}" width="${xmlNumber(right - left)}" height="${xmlNumber(bottom - top)}" fill="${palette.ground}"/>`,
    ...sheet.rules.map(
      (x) =>
        `<path d="M${xmlNumber(Math.floor(x) + 0.5)} ${xmlNumber(top + ruleStart)}V${xmlNumber(sheet.box.bottom)}" stroke="${palette.hairline}"/>`,
    ),
    ...linesOf(sheet, view),
    ...sheet.areas
      .filter(({ id }) => chosen.has(id))
      .map(
        (area) =>
          `<rect x="${xmlNumber(area.left)}" y="${xmlNumber(area.top)}" width="${xmlNumber(area.right - area.left)}" height="${xmlNumber(area.bottom - area.top)}" rx="4" fill="${colourOf(area.kind, view.theme)}" fill-opacity="0.12"/>`,
      ),
    ...sheet.bars.map(
      (bar) =>
        `<rect x="${xmlNumber(bar.left)}" y="${xmlNumber(bar.y - barThickness / 2)}" width="${xmlNumber(bar.right - bar.left)}" height="${barThickness}" fill="${colourOf(bar.kind, view.theme)}" opacity="${opacityOf(bar.id) / 2}"/>`,
    ),
    ...sheet.marks.map((mark) => {
      const opacity = opacityOf(mark.id);
      const name = mark.unwritten === null ? '' : `<title>${xmlText(mark.unwritten)}</title>`;
      const shape = svgShape(mark, view.theme);
      return opacity < 1 || name ? `<g opacity="${opacity}">${name}${shape}</g>` : shape;
    }),
    ...sheet.texts.map((text) =>
      svgText(text, palette, text.role === 'head' || text.role === 'tick' ? 1 : opacityOf(text.id)),
    ),
    ...foot.body,
  ];
  return { box, body: body.join('\n') };
};

const dim = 0.4;

/** Below the years. */
const ruleStart = 36;

const linesOf = ({ lines }: Sheet, { theme, light, lines: asked }: SheetView): string[] => {
  const isLit = ({ edge }: SheetLine): boolean => light?.edges.has(edge.id) ?? false;
  const quiet = lines.filter((line) => !isLit(line) && (line.rests || asked === 'all'));
  return [
    `<g fill="none" stroke="${palettes[theme].resting}" stroke-width="1">`,
    ...quiet.map((line) => svgRestingLine(line, light ? dim : 1)),
    '</g>',
    ...lines.filter(isLit).map((line) => svgLitLine(line, theme)),
  ];
};

/** "36 papers, 16 tactics, 189 links". */
const descriptionOf = (sheet: Sheet): string => {
  const counts = kindsIn(sheet).map(({ label, count }) => `${count} ${label.toLowerCase()}`);
  return [...counts, `${sheet.lines.length} links`].join(', ');
};
