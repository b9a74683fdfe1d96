import { useMemo } from 'react';
import type { CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Theme } from '#client/canvas/palette.ts';
import type { Asked } from '#client/coverage/asked.ts';
import { type Arrangement, countStates, linesOf, matrixOf } from '#client/coverage/coverage-matrix.ts';
import { facetsTitle } from '#client/coverage/facet-words.ts';
import { FileButtons } from '#client/coverage/file-buttons.tsx';
import { leftOutWords } from '#client/coverage/left-out-words.ts';
import { fileNameOf } from '#client/coverage/matrix-formats.ts';
import { MatrixGrid } from '#client/coverage/matrix-grid.tsx';
import { measuresOf } from '#client/coverage/matrix-measures.ts';
import { basisWords } from '#client/coverage/moment-words.ts';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { StateLegend } from '#client/coverage/state-legend.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { Empty } from '#client/ui/empty.tsx';

interface ArrangedMatrixProps {
  readonly asked: Pick<Asked, 'rows' | 'columns' | 'arrangement'>;
  readonly answer: CoverageAnswer;
  readonly theme: Theme;
  readonly files: FileMaking;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onOpenCell: (row: string, column: string) => void;
  readonly onOpenThing: (id: NodeId) => void;
}

/** What is in each cell, as somebody has arranged it, and the ways to take it along. */
export const ArrangedMatrix = (props: ArrangedMatrixProps) => {
  const { asked, answer, theme, files, onArrange, onOpenCell, onOpenThing } = props;
  const { rows, columns, arrangement } = asked;
  const { shown } = arrangement;
  const isNarrow = usePhone();
  const matrix = useMemo(() => matrixOf(answer), [answer]);
  const counts = useMemo(() => countStates(answer), [answer]);
  const lines = useMemo(() => linesOf(matrix, arrangement), [matrix, arrangement]);
  const measures = useMemo(() => measuresOf(matrix, answer.cells, isNarrow), [matrix, answer, isNarrow]);
  const title = facetsTitle(rows, columns);
  const leftOut = matrix.rows.length - lines.filter(({ kind }) => kind === 'row').length;
  const caption =
    `${title}: papers·cases in this collection at ${basisWords(answer)}. ${leftOutWords(arrangement, leftOut)}`.trim();

  const legend = (
    <StateLegend
      counts={counts}
      shown={shown}
      basis={{ staleAfter: answer.staleAfter, date: answer.asOf.date }}
      onShown={(next) => onArrange({ ...arrangement, shown: next })}
    />
  );

  return (
    <>
      {isNarrow ? null : legend}
      <output className={leftOut > 0 ? 'block text-label text-muted' : 'sr-only'}>
        {leftOut > 0
          ? `${leftOut} of ${matrix.rows.length} rows ${leftOut === 1 ? 'is' : 'are'} left out by these choices.`
          : ''}
      </output>
      {lines.length === 0 || matrix.columns.length === 0 ? (
        <NothingToShow matrix={matrix} revision={answer.asOf.revision} />
      ) : (
        <MatrixGrid
          label={title}
          matrix={matrix}
          lines={lines}
          measures={measures}
          shown={shown}
          onOpenCell={onOpenCell}
          onOpenThing={onOpenThing}
        />
      )}
      {isNarrow ? legend : null}
      <FileButtons
        answer={answer}
        name={fileNameOf({ rows, columns, asOf: answer.asOf, staleAfter: answer.staleAfter })}
        sheet={() => ({ matrix, lines, measures: measuresOf(matrix, answer.cells, false), shown, theme, caption })}
        files={files}
      />
    </>
  );
};

interface NothingToShowProps {
  readonly matrix: { readonly rows: readonly unknown[]; readonly columns: readonly unknown[] };
  readonly revision: number;
}

const NothingToShow = ({ matrix, revision }: NothingToShowProps) => (
  <Empty title="Nothing to show">
    {matrix.rows.length === 0 || matrix.columns.length === 0
      ? `This collection holds no such rows or columns at revision ${revision}.`
      : 'No row has these words and states.'}
  </Empty>
);
