import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Theme } from '#client/canvas/palette.ts';
import { coverageQuery } from '#client/coverage/api.ts';
import { arrangementParams } from '#client/coverage/arrangement-address.ts';
import { type Asked, askedBy } from '#client/coverage/asked.ts';
import { cellName } from '#client/coverage/cell-name.ts';
import { CellOfAnswer } from '#client/coverage/cell-of-answer.tsx';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { ChangeCount } from '#client/coverage/change-count.tsx';
import { CoverageChanges } from '#client/coverage/coverage-changes.tsx';
import { CoverageHead } from '#client/coverage/coverage-head.tsx';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { gapsParams } from '#client/coverage/gaps-asked.ts';
import { anyMoment, type Known, momentFaults } from '#client/coverage/moment-faults.ts';
import { basisWords } from '#client/coverage/moment-words.ts';
import { MatrixView } from '#client/coverage/matrix-view.tsx';
import { RequestFailed } from '#client/lib/failures.ts';
import { TacticsView } from '#client/coverage/tactics-view.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

type ChangeParams = (change: CoverageParams, how?: { readonly replace: true }) => void;

interface CoverageViewProps {
  readonly params: CoverageParams;
  /** What moments there are; undefined until that is known. */
  readonly known: Known | undefined;
  readonly theme: Theme;
  /** Changes what the address asks; undefined takes something out of it. */
  readonly onParams: ChangeParams;
  /** Shows things on the map, and nothing else. */
  readonly onShow: (name: string, ids: readonly NodeId[]) => void;
  readonly onOpenThing: (id: NodeId) => void;
  readonly files: FileMaking;
  /** The way to what else is open. */
  readonly elsewhere: ReactNode;
}

/** What the collection covers: tactic by tactic with the largest gaps, or any facet by any other. */
export const CoverageView = (props: CoverageViewProps) => {
  const { params, known, onParams, elsewhere } = props;
  const inAddress = askedBy(params);
  const faults = momentFaults(inAddress, known ?? anyMoment);
  // A moment that there can't be is said at its field; the rest of the page stays.
  const asked = {
    ...inAddress,
    asOf: faults.asOf ? null : inAddress.asOf,
    compare: faults.compare ? null : inAddress.compare,
  };
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...coverageQuery(asked),
    enabled: known !== undefined || (asked.asOf === null && asked.compare === null),
  });
  const refused = refusedFields(error);
  const onOpenCell = (row: string, column: string): void => onParams({ view: 'matrix', cell: cellName(row, column) });
  return (
    <article className="flex flex-col gap-5 px-6 pt-6 pb-12 max-tablet:px-4">
      <CoverageHead
        asked={inAddress}
        faults={{
          ...refused,
          ...(faults.asOf && { asOf: faults.asOf }),
          ...(faults.compare && { compare: faults.compare }),
        }}
        moment={isPlaceholderData ? 'Loading another moment…' : data ? `As of ${basisWords(data)}.` : ''}
        elsewhere={elsewhere}
        onParams={onParams}
      />
      {asked.compare && (data || !error) ? (
        <ChangeCount comparison={isPlaceholderData ? null : (data?.comparison ?? null)} />
      ) : null}
      {error && !data ? (
        <Failure error={error} refused={refused} onRetry={() => refetch()} />
      ) : (
        <Body {...props} asked={asked} answer={data} onOpenCell={onOpenCell} />
      )}
      {data?.comparison ? <CoverageChanges answer={data} comparison={data.comparison} onOpenCell={onOpenCell} /> : null}
      {data && asked.cell ? (
        <CellOfAnswer
          answer={data}
          cell={asked.cell}
          onSwap={() =>
            onParams({ asOf: asked.compare ?? undefined, compare: asked.asOf ?? String(data.asOf.revision) })
          }
          onShow={props.onShow}
          onOpenThing={props.onOpenThing}
          onClose={() => onParams({ cell: undefined }, { replace: true })}
        />
      ) : null}
    </article>
  );
};

/** What to do about fields that the server could not read, by their names. */
const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof RequestFailed && error.status === 400
    ? Object.fromEntries(error.faults.map(({ field, expected }) => [field, `Choose ${expected}.`]))
    : {};

interface FailureProps {
  readonly error: unknown;
  readonly refused: Readonly<Record<string, string>>;
  readonly onRetry: () => void;
}

const Failure = ({ error, refused, onRetry }: FailureProps) =>
  Object.keys(refused).length > 0 ? (
    <Empty title="Nothing to show">{Object.values(refused).join(' ')}</Empty>
  ) : (
    <ErrorNote error={error} what="The coverage could not be loaded." onRetry={onRetry} />
  );

interface BodyProps extends CoverageViewProps {
  readonly asked: Asked;
  readonly answer: CoverageAnswer | undefined;
  readonly onOpenCell: (row: string, column: string) => void;
}

const Body = ({ asked, answer, theme, files, onParams, onOpenCell, onOpenThing }: BodyProps) =>
  asked.view === 'tactics' ? (
    <TacticsView
      asked={asked}
      answer={answer}
      files={files}
      onAsk={(gaps) => onParams(gapsParams(gaps))}
      onOpenThing={onOpenThing}
      onOpenCell={({ rows, columns, row, column }) =>
        onParams({ view: 'matrix', rows, columns, cell: cellName(row, column) })
      }
    />
  ) : (
    <MatrixView
      asked={asked}
      answer={answer}
      theme={theme}
      files={files}
      onFacets={(rows, columns) => onParams({ rows, columns, words: undefined, cell: undefined })}
      onArrange={(arrangement) => onParams(arrangementParams(arrangement), { replace: true })}
      onOpenCell={onOpenCell}
      onOpenThing={onOpenThing}
    />
  );
