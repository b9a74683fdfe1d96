import type { CoverageAnswer, CoverageValue } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { CellDialog } from '#client/coverage/cell-dialog.tsx';
import { changeWords } from '#client/coverage/change-words.ts';
import { momentWords } from '#client/coverage/moment-words.ts';
import { StateTurn } from '#client/coverage/state-turn.tsx';
import { LinkButton } from '#client/ui/button.tsx';

interface CellOfAnswerProps {
  readonly answer: CoverageAnswer;
  readonly cell: { readonly row: string; readonly column: string };
  /** Shows the moment that this one is compared with, compared with this one. */
  readonly onSwap: () => void;
  readonly onShow: (name: string, ids: readonly NodeId[]) => void;
  readonly onOpenThing: (id: NodeId) => void;
  readonly onClose: () => void;
}

/** The cell that an address names, to read; what isn't in this matrix is said. */
export const CellOfAnswer = ({ answer, cell, onSwap, ...events }: CellOfAnswerProps) => {
  const { rowValues, columnValues, cells, titles, asOf, staleAfter, comparison } = answer;
  const row = valueOf(cell.row, rowValues, comparison);
  const column = valueOf(cell.column, columnValues, comparison);
  if (!row || !column)
    return (
      <p role="alert" className="text-alert">
        The address names a cell that is not in this matrix: {cell.row} by {cell.column}.
      </p>
    );
  return (
    <CellDialog
      open={{ row, column, cell: cells.find((one) => one.row === cell.row && one.column === cell.column) }}
      titles={titles}
      basis={{ staleAfter, date: asOf.date }}
      note={comparison ? <Compared answer={answer} comparison={comparison} cell={cell} onSwap={onSwap} /> : null}
      {...events}
    />
  );
};

type Comparison = NonNullable<CoverageAnswer['comparison']>;

/** A row or a column; one that only the other moment has counts nothing here. */
const valueOf = (
  id: string,
  values: readonly CoverageValue[],
  comparison: Comparison | null,
): CoverageValue | undefined => {
  const gone = comparison?.gone.find((one) => one.id === id);
  return values.find((one) => one.id === id) ?? (gone && { ...gone, group: null, papers: 0, cases: 0 });
};

interface ComparedProps extends Pick<CellOfAnswerProps, 'answer' | 'cell' | 'onSwap'> {
  readonly comparison: Comparison;
}

/** What became of this cell between the two moments, and the way to the other one. */
const Compared = ({ answer, comparison, cell, onSwap }: ComparedProps) => {
  const changes = comparison.changes.filter((one) => one.row === cell.row && one.column === cell.column);
  const [words] = changeWords(answer, changes);
  const gone = comparison.gone.filter(({ id }) => id === cell.row || id === cell.column);
  return (
    <>
      <p>This is the cell as of {momentWords(answer.asOf)}.</p>
      {gone.length > 0 ? (
        <p>Then the collection did not hold {gone.map(({ title }) => `“${title}”`).join(' and ')}.</p>
      ) : null}
      <p>
        <span className="text-muted">
          From {momentWords(comparison.from)} to {momentWords(comparison.to)}:{' '}
        </span>
        {words ? <StateTurn before={words.before} after={words.after} /> : 'nothing changed'}
        {words?.by ? `, by ${words.by}` : ''}.
      </p>
      <p>
        <LinkButton onClick={onSwap}>See it as of {momentWords(comparison.with)}</LinkButton>
      </p>
    </>
  );
};
