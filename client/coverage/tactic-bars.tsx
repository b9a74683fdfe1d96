import type { CoverageValue } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import { byGroup } from '#client/coverage/by-group.ts';
import { basisSentence } from '#client/coverage/basis-sentence.ts';
import { capitalised } from '#contracts/kind-words.ts';
import { pageOf } from '#client/links/page-of.ts';
import { kindColour } from '#client/ui/kind-colours.ts';
import { PageLink } from '#client/ui/page-link.tsx';

interface TacticBarsProps {
  /** In the order of the toolkit. */
  readonly tactics: readonly CoverageValue[];
  readonly onOpenThing: (id: NodeId) => void;
}

/** How much speaks about each tactic: papers and cases as bars on one scale, and the strength of the evidence in words. */
export const TacticBars = ({ tactics, onOpenThing }: TacticBarsProps) => {
  const most = tactics.reduce((sum, { papers, cases }) => Math.max(sum, papers, cases), 1);
  return (
    <>
      <BarKey />
      {byGroup(tactics).map(({ group, values }) => (
        <section key={group ?? ''} className="mt-4">
          <h3 className="text-label font-semibold text-muted">{group ?? 'In no stage'}</h3>
          <ul>
            {values.map((tactic) => (
              <li
                key={tactic.id}
                className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 border-b border-hairline py-1.5 max-tablet:grid-cols-1 max-tablet:gap-y-1 max-tablet:py-3"
              >
                <TacticName tactic={tactic} onOpenThing={onOpenThing} />
                <div className="flex flex-col justify-center">
                  <Bar kind="Paper" count={tactic.papers} most={most} words={['paper', 'papers']} />
                  <Bar kind="CaseStudy" count={tactic.cases} most={most} words={['case', 'cases']} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const TacticName = ({
  tactic,
  onOpenThing,
}: {
  readonly tactic: CoverageValue;
  readonly onOpenThing: TacticBarsProps['onOpenThing'];
}) => {
  const id = NodeId.safeParse(tactic.id);
  return (
    <div className="min-w-0">
      {id.success ? (
        <PageLink
          to={pageOf(id.data)}
          onFollow={() => onOpenThing(id.data)}
          className="text-tactic font-semibold no-underline hover:underline max-tablet:-my-2 max-tablet:inline-block max-tablet:py-2"
        >
          {tactic.title}
        </PageLink>
      ) : (
        tactic.title
      )}
      {tactic.strength ? (
        <p className="text-label text-muted">
          <span className="text-text">{capitalised(tactic.strength)}</span>
          {tactic.basis && tactic.papers > 0 ? ` · ${basisSentence(tactic.papers, tactic.basis)}` : null}
        </p>
      ) : null}
    </div>
  );
};

interface BarProps {
  readonly kind: string;
  readonly count: number;
  /** What the longest bar stands for. */
  readonly most: number;
  readonly words: readonly [one: string, many: string];
}

/** Of nothing there is no bar: the number says it. */
const Bar = ({ kind, count, most, words: [one, many] }: BarProps) => (
  <p className="flex h-4.5 items-center gap-2 text-label tabular-nums">
    <span aria-hidden className="h-2 grow">
      <span
        className="block h-full rounded-r-sm"
        style={{ width: `${(count / most) * 100}%`, backgroundColor: kindColour(kind) }}
      />
    </span>
    <span className="w-16 shrink-0">
      {count} {count === 1 ? one : many}
    </span>
  </p>
);

const BarKey = () => (
  <p className="mt-1 text-label text-muted">
    Papers above, cases below, all on one scale. The words say by rule how strong the evidence of the papers is, and
    beside them what they rest on.
  </p>
);
