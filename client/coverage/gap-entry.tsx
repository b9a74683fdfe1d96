import type { CoverageFacet, Gap } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { scoreText } from '#contracts/score.ts';
import { capitalised } from '#contracts/kind-words.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { HowComputed } from '#client/links/how-computed.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import { ScoreTable } from '#client/ui/score-table.tsx';

export interface GapEvents {
  readonly onOpenThing: (id: NodeId) => void;
  readonly onOpenCell: (cell: GapCell) => void;
}

export interface GapCell {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
  readonly row: string;
  readonly column: string;
}

/** A gap, why it is one, and what its score is made of. */
export const GapEntry = ({ gap, onOpenThing, onOpenCell }: { readonly gap: Gap } & GapEvents) => (
  <li className="flex gap-2 border-b border-hairline py-2">
    <span className="flex h-5.25 items-center">
      <StateMark state={gap.state} />
    </span>
    <div className="min-w-0 grow">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">
          {gap.kind === 'node' ? (
            <PageLink to={pageOf(gap.node)} onFollow={() => onOpenThing(gap.node)}>
              {gap.title}
            </PageLink>
          ) : (
            <LinkButton onClick={() => onOpenCell(gap.cell)}>{gap.title}</LinkButton>
          )}
        </span>
        <span className="text-label text-muted">{capitalised(gap.state)}</span>
      </p>
      <p>{gap.reason}</p>
      <GapScore gap={gap} onOpenThing={onOpenThing} />
    </div>
  </li>
);

/** The score, and what it is the sum of. */
const GapScore = ({ gap, onOpenThing }: { readonly gap: Gap } & Pick<GapEvents, 'onOpenThing'>) => (
  <details className="text-label text-muted">
    <summary className="w-fit rounded-sm max-tablet:py-3">
      Score <span className="tabular-nums">{scoreText(gap.score)}</span>
      <span className="sr-only"> of {gap.title}, and its parts</span>
    </summary>
    <ScoreTable
      of={gap.title}
      detail="Factor"
      parts={gap.parts.map(({ name, factor, value }) => ({ name, detail: factorText(factor), value }))}
      score={gap.score}
    />
    <p className="mt-1">
      Every factor is 1 and what counts: where nothing counts, it adds nothing. What it adds is its binary logarithm.
    </p>
    {gap.waiting.length > 0 ? (
      <>
        <p className="mt-2">
          {gap.waiting.length === 1 ? 'One audience waits' : `${gap.waiting.length} audiences wait`}:
        </p>
        <ul className="flex flex-wrap gap-x-3">
          {gap.waiting.map(({ id, title }) => (
            <li key={id}>
              <PageLink
                to={pageOf(id)}
                onFollow={() => onOpenThing(id)}
                className="max-tablet:inline-block max-tablet:py-3"
              >
                {title}
              </PageLink>
            </li>
          ))}
        </ul>
      </>
    ) : null}
    <HowComputed section="Gaps" className="mt-2 block" />
  </details>
);

/** "1 + 6 = 7", "1 + 0.067 = 1.067". */
const factorText = (factor: number): string => `1 + ${numberText(factor - 1)} = ${numberText(factor)}`;

const numberText = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3));
