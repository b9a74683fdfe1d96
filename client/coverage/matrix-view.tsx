import type { CoverageAnswer, CoverageFacet } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Theme } from '#client/canvas/palette.ts';
import type { Asked } from '#client/coverage/asked.ts';
import { ArrangedMatrix } from '#client/coverage/arranged-matrix.tsx';
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
  readonly onFacets: (rows: CoverageFacet, columns: CoverageFacet) => void;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onOpenCell: (row: string, column: string) => void;
  readonly onOpenThing: (id: NodeId) => void;
}

/** Any facet by any other: what is chosen for it stays where it is while another matrix is on its way. */
export const MatrixView = ({ asked, answer, onFacets, ...rest }: MatrixViewProps) => (
  <section aria-label={facetsTitle(asked.rows, asked.columns)} className="flex flex-col gap-3">
    <div className="flex flex-wrap items-end gap-3">
      <FacetChoice rows={asked.rows} columns={asked.columns} onFacets={onFacets} />
      <RowChoice
        arrangement={asked.arrangement}
        canGroup={answer ? hasGroups(answer.rowValues) : false}
        onArrange={rest.onArrange}
      />
    </div>
    {answer ? <ArrangedMatrix asked={asked} answer={answer} {...rest} /> : <MatrixSkeleton />}
  </section>
);
