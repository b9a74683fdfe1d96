import type { CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { CellDialog } from '#client/coverage/cell-dialog.tsx';

interface CellOfAnswerProps {
  readonly answer: CoverageAnswer;
  readonly cell: { readonly row: string; readonly column: string };
  readonly onShow: (name: string, ids: readonly NodeId[]) => void;
  readonly onOpenThing: (id: NodeId) => void;
  readonly onClose: () => void;
}

/** The cell that an address names, to read; what isn't in this matrix is said. */
export const CellOfAnswer = ({ answer, cell: { row, column }, ...events }: CellOfAnswerProps) => {
  const { rowValues, columnValues, cells, titles, asOf, staleAfter } = answer;
  const rowValue = rowValues.find(({ id }) => id === row);
  const columnValue = columnValues.find(({ id }) => id === column);
  if (!rowValue || !columnValue)
    return (
      <p role="alert" className="text-alert">
        The address names a cell that is not in this matrix: {row} by {column}.
      </p>
    );
  return (
    <CellDialog
      open={{
        row: rowValue,
        column: columnValue,
        cell: cells.find((one) => one.row === row && one.column === column),
      }}
      titles={titles}
      basis={{ staleAfter, date: asOf.date }}
      {...events}
    />
  );
};
