import type { Cell } from '#contracts/coverage.ts';
import type { Line, Matrix } from '#client/coverage/coverage-matrix.ts';
import { characterWidth, wrapped } from '#client/coverage/wrapped.ts';

/** How large the parts of a matrix are, in px: alike on the page and in a file. */
export interface Measures {
  /** Of the heads of the columns. */
  readonly headHeight: number;
  /** Of the heads of the rows. */
  readonly headWidth: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly groupHeight: number;
  /** How many lines the head of a row may take. */
  readonly headLines: number;
}

export const columnHeadLines = 3;

const highest = 220;
const padding = 20;
/** A little more than a character takes, so that the browser breaks a head no earlier than is reckoned here. */
const headCharacter = characterWidth + 0.6;

export const measuresOf = (
  { columns }: Pick<Matrix, 'columns'>,
  cells: readonly Cell[],
  isNarrow: boolean,
): Measures => {
  const longest = longestOf(columns.flatMap(({ title }) => wrapped(title, columnHeadLines)));
  const widest = Math.max(3, longestOf(cells.map(countsIn)));
  return {
    headHeight: Math.min(highest, Math.max(64, Math.ceil(longest * headCharacter) + padding)),
    columnWidth: Math.max(56, Math.ceil(widest * characterWidth) + 32),
    groupHeight: 28,
    ...(isNarrow ? { headWidth: 132, rowHeight: 56, headLines: 3 } : { headWidth: 248, rowHeight: 40, headLines: 2 }),
  };
};

/** How many characters a line of the head of a column, or of a row, has room for. */
export const roomIn = ({ headHeight, headWidth }: Measures) => ({
  column: Math.floor((headHeight - padding) / headCharacter),
  row: Math.floor((headWidth - padding) / headCharacter),
});

const longestOf = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

/** "3·1": papers, then cases. */
export const countsIn = ({ papers, cases }: Pick<Cell, 'papers' | 'cases'>): string =>
  `${papers.length}·${cases.length}`;

export const heightOf = (line: Line | undefined, { rowHeight, groupHeight }: Measures): number =>
  line?.kind === 'group' ? groupHeight : rowHeight;

/** Where each line begins below the heads of the columns, and last where they end. */
export const topsOf = (lines: readonly Line[], measures: Measures): number[] => {
  const tops = [0];
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + heightOf(line, measures));
  return tops;
};
