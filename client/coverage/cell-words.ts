import type { Cell, CoverageValue } from '#contracts/coverage.ts';
import { stateAt } from '#client/coverage/coverage-matrix.ts';
import { countsInWords } from '#client/coverage/states.ts';

type Named = Pick<CoverageValue, 'title'>;

/** "Share a Vision, Education: one study, 1 paper, 0 cases in this collection". */
export const cellWords = (row: Named, column: Named, cell: Cell | undefined): string =>
  `${row.title}, ${column.title}: ${stateAt(cell)}, ${countsInWords(countsOf(cell))} in this collection`;

/** "Share a Vision: 4 papers, 2 cases in this collection". */
export const headWords = (value: CoverageValue): string => `${value.title}: ${countsInWords(value)} in this collection`;

export const countsOf = (cell: Pick<Cell, 'papers' | 'cases'> | undefined): { papers: number; cases: number } => ({
  papers: cell?.papers.length ?? 0,
  cases: cell?.cases.length ?? 0,
});
