import type { CoverageAnswer } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { GapList, type GapListProps, gapsHeading } from '#client/coverage/gap-list.tsx';
import { TacticBars } from '#client/coverage/tactic-bars.tsx';
import { Empty } from '#client/ui/empty.tsx';

interface TacticsViewProps extends GapListProps {
  /** Rows are tactics. Undefined until it has arrived. */
  readonly answer: CoverageAnswer | undefined;
}

/** What speaks about each tactic, and beside it what is missing most. */
export const TacticsView = ({ answer, ...gaps }: TacticsViewProps) => (
  <div className="grid grid-cols-[minmax(0,7fr)_minmax(0,5fr)] gap-x-12 gap-y-8 max-desk:grid-cols-1">
    <section aria-labelledby="coverage-tactics">
      <h2 id="coverage-tactics" className="text-title font-semibold">
        Tactics
      </h2>
      <p className="hidden max-desk:block">
        <a href={`#${gapsHeading}`} className="underline underline-offset-3 max-tablet:inline-block max-tablet:py-3">
          Go to the gaps
        </a>
      </p>
      <Tactics answer={answer} onOpenThing={gaps.onOpenThing} />
    </section>
    <section aria-labelledby={gapsHeading}>
      <h2 id={gapsHeading} tabIndex={-1} className="text-title font-semibold">
        Gaps, the largest first
      </h2>
      <p className="text-label text-muted">
        What this collection covers least, where most is waiting for it: tactics, and tactics in a setting or for an
        audience. An audience waits where papers nearby are of interest to it, and nothing here counts for it.
      </p>
      <GapList {...gaps} />
    </section>
  </div>
);

interface TacticsProps extends Pick<TacticsViewProps, 'answer'> {
  readonly onOpenThing: (id: NodeId) => void;
}

const Tactics = ({ answer, onOpenThing }: TacticsProps) => {
  if (!answer) return <TacticSkeleton />;
  if (answer.rowValues.length === 0)
    return <Empty title="No tactics">This collection held none at revision {answer.asOf.revision}.</Empty>;
  return <TacticBars tactics={answer.rowValues} onOpenThing={onOpenThing} />;
};

/** Stands where the bars will: nothing moves when they arrive. */
const TacticSkeleton = () => (
  <output aria-label="Loading the tactics" className="after-a-moment mt-11 block">
    {Array.from({ length: 16 }, (_, row) => (
      <span key={row} className="grid h-12 grid-cols-2 items-center gap-6 border-b border-hairline">
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${50 + ((row * 37) % 40)}%` }} />
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${20 + ((row * 29) % 60)}%` }} />
      </span>
    ))}
  </output>
);
