import { useState } from 'react';
import { type CellState, cellStates, type CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Theme } from '#client/canvas/palette.ts';
import type { Asked } from '#client/coverage/asked.ts';
import { ArrangedMatrix } from '#client/coverage/arranged-matrix.tsx';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { type Arrangement, hasGroups } from '#client/coverage/coverage-matrix.ts';
import { FacetChoice } from '#client/coverage/facet-choice.tsx';
import { facetsTitle } from '#client/coverage/facet-words.ts';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { MatrixSkeleton } from '#client/coverage/matrix-skeleton.tsx';
import { RowChoice } from '#client/coverage/row-choice.tsx';

interface MatrixViewProps {
  readonly asked: Asked;
  /** Undefined until it has arrived. */
  readonly answer: CoverageAnswer | undefined;
  readonly theme: Theme;
  readonly files: FileMaking;
  readonly onParams: (change: CoverageParams) => void;
  readonly onOpenCell: (row: string, column: string) => void;
  readonly onOpenThing: (id: NodeId) => void;
}

const everyState: ReadonlySet<CellState> = new Set(cellStates);

/** Any facet by any other: what is chosen for it stays where it is while another matrix is on its way. */
export const MatrixView = ({ asked, answer, onParams, ...rest }: MatrixViewProps) => {
  const [arrangement, arrange] = useState<Arrangement>({
    order: 'collection',
    isGrouped: true,
    text: '',
    shown: everyState,
  });
  return (
    <section aria-label={facetsTitle(asked.rows, asked.columns)} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <FacetChoice
          rows={asked.rows}
          columns={asked.columns}
          onFacets={(rows, columns) => {
            arrange({ ...arrangement, text: '' });
            onParams({ rows, columns, cell: undefined });
          }}
        />
        <RowChoice
          arrangement={arrangement}
          canGroup={answer ? hasGroups(answer.rowValues) : false}
          onArrange={arrange}
        />
      </div>
      {answer ? (
        <ArrangedMatrix asked={asked} answer={answer} arrangement={arrangement} onArrange={arrange} {...rest} />
      ) : (
        <MatrixSkeleton />
      )}
    </section>
  );
};
