import { type CellState, cellStates, type CoverageValue } from '#contracts/coverage.ts';
import { palettes, type Theme } from '#client/canvas/palette.ts';
import type { SvgDrawing } from '#client/canvas/svg.ts';
import { xmlNumber, xmlText } from '#client/canvas/xml-text.ts';
import { cellWords } from '#client/coverage/cell-words.ts';
import { type Line, type Matrix, stateAt } from '#client/coverage/coverage-matrix.ts';
import { columnHeadLines, countsIn, type Measures, roomIn, topsOf } from '#client/coverage/matrix-measures.ts';
import { dashes, stateColours, statePatterns } from '#client/coverage/state-looks.ts';
import { capitalised } from '#contracts/kind-words.ts';
import { characterWidth, wrapped } from '#client/coverage/wrapped.ts';

export interface MatrixSheet {
  readonly matrix: Matrix;
  readonly lines: readonly Line[];
  readonly measures: Measures;
  readonly shown: ReadonlySet<CellState>;
  readonly theme: Theme;
  /** What this is, of when, and what is left out. */
  readonly caption: string;
}

const margin = 24;
const lineHeight = 15;
const legendEntry = 132;
const mostCaptionLines = 8;

/** The matrix as it is arranged on the page, with what its patterns mean. */
export const matrixSvg = (sheet: MatrixSheet): SvgDrawing => {
  const { matrix, lines, measures, theme, caption } = sheet;
  const palette = palettes[theme];
  const tops = topsOf(lines, measures);
  const width = measures.headWidth + matrix.columns.length * measures.columnWidth;
  const bottom = measures.headHeight + (tops.at(-1) ?? 0);
  const foot = footOf(sheet, { top: bottom + 16, width });
  const box = {
    left: -margin,
    top: -margin,
    right: Math.max(width, 40 * characterWidth) + margin,
    bottom: foot.bottom + margin,
  };
  const body = [
    `<title>${xmlText(caption)}</title>`,
    `<rect x="${box.left}" y="${box.top}" width="${xmlNumber(box.right - box.left)}" height="${xmlNumber(box.bottom - box.top)}" fill="${palette.ground}"/>`,
    ...matrix.columns.map((column, at) => columnHead(column, at, sheet)),
    ...lines.map((line, at) => lineOf(line, measures.headHeight + (tops[at] ?? 0), sheet)),
    ...foot.parts,
  ];
  return { box, body: body.join('\n') };
};

/** Read from below, as on the page. */
const columnHead = ({ title }: CoverageValue, at: number, { measures, theme }: MatrixSheet): string => {
  const lines = wrapped(title, columnHeadLines, roomIn(measures).column);
  const x = measures.headWidth + (at + 0.5) * measures.columnWidth;
  const spans = lines.map(
    (text, place) => `<tspan x="0" y="${xmlNumber(middle(place, lines.length))}">${xmlText(text)}</tspan>`,
  );
  return `<g transform="translate(${xmlNumber(x)} ${measures.headHeight - 8}) rotate(-90)"><text font-size="12" fill="${palettes[theme].text}">${spans.join('')}</text></g>`;
};

/** The baseline of one of several lines about a middle. */
const middle = (place: number, count: number): number => (place - (count - 1) / 2) * lineHeight + 4;

const lineOf = (line: Line, top: number, sheet: MatrixSheet): string => {
  const { measures, theme } = sheet;
  const palette = palettes[theme];
  if (line.kind === 'group')
    return `<text x="0" y="${xmlNumber(top + measures.groupHeight - 8)}" font-size="12" font-weight="600" fill="${palette.muted}">${xmlText(line.title)}</text>`;
  const y = top + measures.rowHeight / 2;
  const texts = wrapped(line.value.title, measures.headLines, roomIn(measures).row);
  const head = texts.map(
    (text, place) => `<tspan x="0" y="${xmlNumber(y + middle(place, texts.length))}">${xmlText(text)}</tspan>`,
  );
  return [
    `<text font-size="12" fill="${palette.text}">${head.join('')}</text>`,
    ...sheet.matrix.columns.map((column, at) => cellOf(line.value, column, { at, top }, sheet)),
  ].join('\n');
};

interface Where {
  /** Place of the column. */
  readonly at: number;
  readonly top: number;
}

const cellOf = (row: CoverageValue, column: CoverageValue, { at, top }: Where, sheet: MatrixSheet): string => {
  const { matrix, measures, theme, shown } = sheet;
  const cell = matrix.cellAt(row.id, column.id);
  const state = stateAt(cell);
  const [x, width, height] = [measures.headWidth + at * measures.columnWidth, measures.columnWidth, measures.rowHeight];
  const palette = palettes[theme];
  const isShown = shown.has(state);
  const isDrawn = cell !== undefined && isShown;
  const frame = `<rect x="${xmlNumber(x)}" y="${xmlNumber(top)}" width="${width}" height="${height}" fill="${isDrawn ? stateColours(state, theme).ground : 'none'}" stroke="${palette.hairline}"/>`;
  if (!isShown) return `${frame}${dotAt({ x: x + width / 2, y: top + height / 2 }, theme)}`;
  if (!isDrawn) return frame;
  const isCounted = cell.papers.length + cell.cases.length > 0;
  const counts = isCounted
    ? `<text x="${xmlNumber(x + width / 2 - 2)}" y="${xmlNumber(top + height / 2 + 4)}" font-size="12" fill="${palette.text}">${countsIn(cell)}</text>`
    : '';
  const mark = patternAt(state, { x: x + width / 2 - (isCounted ? 22 : 8), y: top + height / 2 - 8 }, theme);
  return `<g><title>${xmlText(cellWords(row, column, cell))}</title>${frame}${mark}${counts}</g>`;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a cell that is left out. */
const dotAt = ({ x, y }: Point, theme: Theme): string =>
  `<circle cx="${xmlNumber(x)}" cy="${xmlNumber(y)}" r="1.5" fill="${palettes[theme].muted}"/>`;

const patternAt = (state: CellState, { x, y }: Point, theme: Theme): string => {
  const { fill, stroke, isDashed } = statePatterns[state];
  if (stroke === '') return emptyCellAt({ x, y }, theme);
  const { ink } = stateColours(state, theme);
  const area = fill ? `<path d="${fill}" fill="${ink}"/>` : '';
  return `<g transform="translate(${xmlNumber(x)} ${xmlNumber(y)})">${area}<path d="${stroke}" fill="none" stroke="${ink}" stroke-width="1.5"${isDashed ? ` stroke-dasharray="${dashes}"` : ''}/></g>`;
};

const emptyCellAt = ({ x, y }: Point, theme: Theme): string =>
  `<rect x="${xmlNumber(x + 1.5)}" y="${xmlNumber(y + 1.5)}" width="13" height="13" fill="none" stroke="${palettes[theme].line}"/>`;

/** What the patterns mean, and what this is. */
const footOf = (
  { theme, caption }: MatrixSheet,
  { top, width }: { readonly top: number; readonly width: number },
): { parts: string[]; bottom: number } => {
  const palette = palettes[theme];
  const inRow = Math.max(1, Math.floor(width / legendEntry));
  const legend = cellStates.map((state, at) => {
    const x = (at % inRow) * legendEntry;
    const y = top + Math.floor(at / inRow) * 24;
    return `${patternAt(state, { x, y }, theme)}<text x="${x + 22}" y="${xmlNumber(y + 12)}" font-size="12" fill="${palette.text}">${xmlText(capitalised(state))}</text>`;
  });
  const end = top + Math.ceil(cellStates.length / inRow) * 24 + 12;
  const room = Math.max(40, Math.floor(Math.max(width, legendEntry) / characterWidth));
  const captions = wrapped(caption, mostCaptionLines, room).map(
    (text, at) =>
      `<text x="0" y="${xmlNumber(end + at * lineHeight)}" font-size="12" fill="${palette.muted}">${xmlText(text)}</text>`,
  );
  return { parts: [...legend, ...captions], bottom: end + (captions.length - 1) * lineHeight };
};
