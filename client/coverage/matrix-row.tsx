import { memo } from 'react';
import type { Cell, CellState, CoverageValue } from '#contracts/coverage.ts';
import { cellWords, headWords } from '#client/coverage/cell-words.ts';
import { type Matrix, stateAt } from '#client/coverage/coverage-matrix.ts';
import { countsIn, type Measures } from '#client/coverage/matrix-measures.ts';
import { HeadName } from '#client/coverage/head-name.tsx';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { stateStyle } from '#client/coverage/state-looks.ts';

interface MatrixRowProps {
  readonly value: CoverageValue;
  readonly matrix: Matrix;
  readonly measures: Measures;
  readonly at: RowPlace;
  /** Places of the columns to draw, as text, so that the same ones are the same. */
  readonly columns: string;
  /** Of its cell in the tab order: 0 for its head; null where that is in another row. */
  readonly active: number | null;
  readonly shown: ReadonlySet<CellState>;
}

interface RowPlace {
  /** In the grid, the heads of the columns being row 0. */
  readonly row: number;
  /** Counted with the heads of groups. */
  readonly index: number;
  /** In px from the first line. */
  readonly top: number;
}

/** A row of the matrix: its head and those of its cells that are near what is seen. */
export const MatrixRow = memo(({ value, matrix, measures, at, columns, active, shown }: MatrixRowProps) => (
  <tr
    aria-rowindex={at.index}
    className="absolute left-0 block w-full"
    style={{ top: at.top, height: measures.rowHeight }}
  >
    <th
      scope="row"
      aria-colindex={1}
      className="sticky left-0 z-1 flex items-center border-r border-b border-hairline bg-ground px-2 text-left font-normal"
      style={{ width: measures.headWidth, height: measures.rowHeight }}
    >
      <HeadName
        value={value}
        place={`${at.row} 0`}
        isActive={active === 0}
        label={headWords(value)}
        className={measures.headLines === 3 ? 'line-clamp-3' : 'line-clamp-2'}
      />
    </th>
    {placesIn(columns).map((place) => {
      const column = matrix.columns[place];
      if (!column) return null;
      const cell = matrix.cellAt(value.id, column.id);
      return (
        <td
          key={column.id}
          aria-colindex={place + 2}
          aria-haspopup="dialog"
          aria-label={`${cellWords(value, column, cell)}${shown.has(stateAt(cell)) ? '' : ', left out'}`}
          tabIndex={active === place + 1 ? 0 : -1}
          data-at={`${at.row} ${place + 1}`}
          className="absolute top-0 block cursor-pointer border-r border-b border-hairline outline-offset-[-2px] hover:outline-1 hover:outline-line focus-visible:outline-2 focus-visible:outline-focus"
          style={{
            left: measures.headWidth + place * measures.columnWidth,
            width: measures.columnWidth,
            height: measures.rowHeight,
          }}
        >
          <CellContent cell={cell} isShown={shown.has(stateAt(cell))} />
        </td>
      );
    })}
  </tr>
));
MatrixRow.displayName = 'MatrixRow';

const placesIn = (columns: string): number[] => (columns === '' ? [] : columns.split(' ').map(Number));

interface CellContentProps {
  readonly cell: Cell | undefined;
  readonly isShown: boolean;
}

/** What the collection doesn't hold stays empty; of what the legend leaves out, a dot tells that it isn't that. */
const CellContent = ({ cell, isShown }: CellContentProps) => {
  if (!isShown)
    return (
      <span aria-hidden className="flex h-full items-center justify-center">
        <span className="size-0.75 rounded-full bg-muted" />
      </span>
    );
  if (!cell) return null;
  return (
    <span
      aria-hidden
      className="flex h-full items-center justify-center gap-1 text-label tabular-nums"
      style={{ backgroundColor: stateStyle(cell.state).backgroundColor }}
    >
      <StateMark state={cell.state} />
      {cell.papers.length + cell.cases.length > 0 ? <span className="text-text">{countsIn(cell)}</span> : null}
    </span>
  );
};
