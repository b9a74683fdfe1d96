import type { Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { Claim } from '#client/guide/claim.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { PageLink } from '#client/ui/page-link.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface ClaimsProps {
  readonly heading: string;
  readonly linked: readonly Linked[];
  /** How many there are, shown or not. */
  readonly total: number;
  readonly tactic: Node;
  readonly sources: readonly Node[];
  readonly ways: WaysOn;
  /** Whether anything of a situation was recognised. */
  readonly isSituated: boolean;
  /** The study whose takeaway is told. */
  readonly tells?: Linked | undefined;
}

/** The best links of one sort, under their heading with how many of how many. */
export const Claims = ({ heading, linked, total, tactic, sources, ways, isSituated, tells }: ClaimsProps) => {
  const more = total - linked.length;
  return linked.length === 0 ? null : (
    <section className="mt-3">
      <h4 className="text-label font-semibold">
        {heading}{' '}
        <span className="font-normal text-muted">
          {more > 0 ? `${linked.length} of ${total}${isSituated ? ', nearest to your situation first' : ''}. ` : total}
          {more > 0 ? (
            <PageLink
              to={pageOf(tactic.id)}
              onFollow={() => ways.toPage(tactic.id)}
              label={`${restWords(more)}: ${heading}, ${tactic.title}`}
              className="max-tablet:py-3"
            >
              {restWords(more)}
            </PageLink>
          ) : null}
        </span>
      </h4>
      <ul>
        {linked.map((one) => (
          <Claim
            key={one.edge.id}
            linked={one}
            tactic={tactic}
            sources={sources}
            ways={ways}
            isFar={isSituated && !one.isNear}
            hasTakeaway={one === tells}
          />
        ))}
      </ul>
    </section>
  );
};

const restWords = (more: number): string => (more === 1 ? 'The other one' : `The other ${more}`);
