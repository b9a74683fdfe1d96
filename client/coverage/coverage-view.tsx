import { useQuery } from '@tanstack/react-query';
import type { CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Theme } from '#client/canvas/palette.ts';
import { coverageQuery } from '#client/coverage/api.ts';
import { type Asked, askedBy, cellName } from '#client/coverage/asked.ts';
import { CellOfAnswer } from '#client/coverage/cell-of-answer.tsx';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { CoverageChanges } from '#client/coverage/coverage-changes.tsx';
import { CoverageHead } from '#client/coverage/coverage-head.tsx';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { momentWords } from '#client/coverage/moment-words.ts';
import { MatrixView } from '#client/coverage/matrix-view.tsx';
import { RequestFailed } from '#client/lib/failures.ts';
import { TacticsView } from '#client/coverage/tactics-view.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

type ChangeParams = (change: CoverageParams, how?: { readonly replace: true }) => void;

interface CoverageViewProps {
  readonly params: CoverageParams;
  readonly theme: Theme;
  /** Changes what the address asks; undefined takes something out of it. */
  readonly onParams: ChangeParams;
  /** Shows things on the map, and nothing else. */
  readonly onShow: (name: string, ids: readonly NodeId[]) => void;
  readonly onOpenThing: (id: NodeId) => void;
  readonly files: FileMaking;
}

/** What the collection covers: tactic by tactic with the largest gaps, or any facet by any other. */
export const CoverageView = (props: CoverageViewProps) => {
  const { params, onParams } = props;
  const asked = askedBy(params);
  const { data, error, isPlaceholderData, refetch } = useQuery(coverageQuery(asked));
  const refused = refusedFields(error);
  const onOpenCell = (row: string, column: string): void => onParams({ view: 'matrix', cell: cellName(row, column) });
  return (
    <article className="flex flex-col gap-5 px-6 pt-6 pb-12 max-tablet:px-4">
      <CoverageHead
        asked={asked}
        refused={refused}
        moment={isPlaceholderData ? 'Loading another moment…' : shownMoment(data)}
        onParams={onParams}
      />
      {data?.comparison ? <CoverageChanges answer={data} comparison={data.comparison} onOpenCell={onOpenCell} /> : null}
      {error && !data ? (
        <Failure error={error} isRefused={Object.keys(refused).length > 0} onRetry={() => refetch()} />
      ) : (
        <Body {...props} asked={asked} answer={data} onOpenCell={onOpenCell} />
      )}
      {data && asked.cell ? (
        <CellOfAnswer
          answer={data}
          cell={asked.cell}
          onShow={props.onShow}
          onOpenThing={props.onOpenThing}
          onClose={() => onParams({ cell: undefined }, { replace: true })}
        />
      ) : null}
    </article>
  );
};

const shownMoment = (answer: CoverageAnswer | undefined): string =>
  answer ? `As of ${momentWords(answer.asOf)}.` : '';

/** What was expected in fields that the server could not read, by their names. */
const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  error instanceof RequestFailed && error.status === 400
    ? Object.fromEntries(error.faults.map(({ field, expected }) => [field, expected]))
    : {};

interface FailureProps {
  readonly error: unknown;
  /** What was expected stands beside the fields. */
  readonly isRefused: boolean;
  readonly onRetry: () => void;
}

const Failure = ({ error, isRefused, onRetry }: FailureProps) =>
  isRefused ? (
    <Empty title="Nothing to show">The moment that was asked for can’t be had. See above what was expected.</Empty>
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
      answer={answer}
      onOpenThing={onOpenThing}
      onOpenCell={({ rows, columns, row, column }) =>
        onParams({ view: 'matrix', rows, columns, cell: cellName(row, column), asOf: undefined, compare: undefined })
      }
    />
  ) : (
    <MatrixView
      asked={asked}
      answer={answer}
      theme={theme}
      files={files}
      onParams={onParams}
      onOpenCell={onOpenCell}
      onOpenThing={onOpenThing}
    />
  );
