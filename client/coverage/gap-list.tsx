import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CoverageFacet, Gap } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { scoreText } from '#contracts/score.ts';
import { gapsQuery } from '#client/coverage/api.ts';
import { capitalised } from '#client/coverage/states.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

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

const atFirst = 10;
const atMost = 100;

/** What is not covered, that for which most waits first, each with the reason of its rank. */
export const GapList = (events: GapEvents) => {
  const [limit, setLimit] = useState(atFirst);
  const { data, error, refetch } = useQuery(gapsQuery(limit));
  if (!data)
    return error ? (
      <ErrorNote error={error} what="The gaps could not be loaded." onRetry={() => refetch()} />
    ) : (
      <GapSkeleton />
    );
  if (data.items.length === 0)
    return <Empty title="No gaps">By these rules, everything in this collection is covered or out of its scope.</Empty>;
  return (
    <>
      <ol className="mt-2">
        {data.items.map((gap) => (
          <GapEntry key={gap.kind === 'node' ? gap.node : `${gap.cell.row}~${gap.cell.column}`} gap={gap} {...events} />
        ))}
      </ol>
      <p className="mt-2 flex flex-wrap items-center gap-3 text-label text-muted">
        {data.items.length} of {data.total} gaps
        {limit === atFirst && data.total > atFirst ? (
          <Button onClick={() => setLimit(atMost)}>Show the first {Math.min(atMost, data.total)}</Button>
        ) : null}
      </p>
    </>
  );
};

const GapEntry = ({ gap, onOpenThing, onOpenCell }: { readonly gap: Gap } & GapEvents) => (
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
      <GapScore gap={gap} />
    </div>
  </li>
);

/** The score, and what it is the sum of. */
const GapScore = ({ gap }: { readonly gap: Gap }) => (
  <details className="text-label text-muted">
    <summary className="w-fit rounded-sm max-tablet:py-3">
      Score <span className="tabular-nums">{scoreText(gap.score)}</span>
      <span className="sr-only"> of {gap.title}, and its parts</span>
    </summary>
    <table className="mt-1 w-full max-w-100">
      <thead>
        <tr>
          <th className="text-left font-normal">Part</th>
          <th className="text-right font-normal">Factor</th>
          <th className="text-right font-normal">Adds</th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {gap.parts.map(({ name, factor, value }) => (
          <tr key={name}>
            <td>{capitalised(name)}</td>
            <td className="text-right">× {factorText(factor)}</td>
            <td className="text-right">{scoreText(value)}</td>
          </tr>
        ))}
        <tr className="border-t border-hairline text-text">
          <td colSpan={2}>Together</td>
          <td className="text-right">{scoreText(gap.score)}</td>
        </tr>
      </tbody>
    </table>
    <p className="mt-1">What a factor adds is its binary logarithm.</p>
  </details>
);

const factorText = (factor: number): string => (Number.isInteger(factor) ? String(factor) : factor.toFixed(3));

/** Stands where the gaps will: nothing moves when they arrive. */
const GapSkeleton = () => (
  <output aria-label="Loading the gaps" className="after-a-moment mt-2 block">
    {Array.from({ length: atFirst }, (_, row) => (
      <span key={row} className="flex h-20 flex-col justify-center gap-2 border-b border-hairline">
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${45 + ((row * 37) % 30)}%` }} />
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${70 + ((row * 17) % 25)}%` }} />
      </span>
    ))}
  </output>
);
