import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GapsAnswer } from '#contracts/coverage.ts';
import { gapsOnPage, gapsQuery, largestGaps } from '#client/coverage/api.ts';
import type { Asked } from '#client/coverage/asked.ts';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { GapEntry, type GapEvents } from '#client/coverage/gap-entry.tsx';
import { GapFilters } from '#client/coverage/gap-filters.tsx';
import type { GapsAsked } from '#client/coverage/gaps-asked.ts';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

/** The id of what stands above the list. */
export const gapsHeading = 'coverage-gaps';

export interface GapListProps extends GapEvents {
  readonly asked: Pick<Asked, 'gaps' | 'asOf' | 'staleAfter'>;
  readonly onAsk: (asked: GapsAsked) => void;
  readonly files: FileMaking;
}

/** What is not covered, that for which most waits first, each with the reason of its rank. */
export const GapList = ({ asked, onAsk, files, ...events }: GapListProps) => {
  const { page, state, about } = asked.gaps;
  const wanted = { state, about, asOf: asked.asOf, staleAfter: asked.staleAfter };
  const offset = ((page ?? 1) - 1) * gapsOnPage;
  const { data, error, refetch } = useQuery({
    ...gapsQuery({ ...wanted, offset, limit: page === null ? largestGaps : gapsOnPage }),
    placeholderData: keepPreviousData,
  });
  const onFile = (): void =>
    files.onFile({
      name: 'CSV of the gaps',
      make: async () => (await import('#client/coverage/gaps-file.ts')).gapsFile(wanted),
    });
  return (
    <>
      <GapFilters asked={asked.gaps} onAsk={onAsk} />
      {data ? (
        <>
          {data.items.length === 0 ? <NoGaps asked={asked.gaps} answer={data} /> : null}
          <ol className="mt-2" start={offset + 1}>
            {data.items.map((gap) => (
              <GapEntry
                key={gap.kind === 'node' ? gap.node : `${gap.cell.row}~${gap.cell.column}`}
                gap={gap}
                {...events}
              />
            ))}
          </ol>
          <GapPages asked={asked.gaps} answer={data} offset={offset} onAsk={onAsk} />
          {data.total > 0 ? (
            <div className="mt-2 flex flex-wrap items-center gap-3 text-label text-muted">
              <Button onClick={onFile}>All {data.total} as CSV</Button>
              {files.state}
            </div>
          ) : null}
        </>
      ) : error ? (
        <ErrorNote error={error} what="The gaps could not be loaded." onRetry={() => refetch()} />
      ) : (
        <GapSkeleton />
      )}
    </>
  );
};

interface NoGapsProps {
  readonly asked: GapsAsked;
  readonly answer: GapsAnswer;
}

const NoGaps = ({ asked: { state, about }, answer: { total, revision } }: NoGapsProps) => {
  if (revision === 0) return <Empty title="No gaps">Nothing had been loaded yet: there was nothing to cover.</Empty>;
  if (total > 0) return <Empty title="No such page">The list of gaps ends before it.</Empty>;
  return state || about ? (
    <Empty title="No such gaps">None of the gaps in this collection is of this kind.</Empty>
  ) : (
    <Empty title="No gaps">By these rules, everything in this collection is covered or out of its scope.</Empty>
  );
};

interface GapPagesProps {
  readonly asked: GapsAsked;
  readonly answer: GapsAnswer;
  readonly offset: number;
  readonly onAsk: (asked: GapsAsked) => void;
}

/** Which of the gaps are here, and the ways to the others. */
const GapPages = ({ asked, answer: { items, total }, offset, onAsk }: GapPagesProps) => {
  const { page } = asked;
  const last = Math.max(1, Math.ceil(total / gapsOnPage));
  const to = (next: number | null) => () => {
    onAsk({ ...asked, page: next });
    // Another page is read from its beginning; the whole list goes on where the largest end.
    document.getElementById(gapsHeading)?.focus({ preventScroll: page === null });
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3 text-label text-muted">
      <output className="tabular-nums">
        {items.length === 0 ? `0 of ${total} gaps` : `${offset + 1} to ${offset + items.length} of ${total} gaps`}
      </output>
      {page === null ? (
        total > items.length && <Button onClick={to(1)}>Show all {total}</Button>
      ) : (
        <>
          <Button disabled={page <= 1} onClick={to(Math.min(page - 1, last))}>
            Previous
          </Button>
          <Button disabled={page >= last} onClick={to(page + 1)}>
            Next
          </Button>
          <Button onClick={to(null)}>The largest {largestGaps} alone</Button>
        </>
      )}
    </div>
  );
};

/** Stands where the gaps will: nothing moves when they arrive. */
const GapSkeleton = () => (
  <output aria-label="Loading the gaps" className="after-a-moment mt-2 block">
    {Array.from({ length: largestGaps }, (_, row) => (
      <span key={row} className="flex h-20 flex-col justify-center gap-2 border-b border-hairline">
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${45 + ((row * 37) % 30)}%` }} />
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${70 + ((row * 17) % 25)}%` }} />
      </span>
    ))}
  </output>
);
