import type { Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { Claim } from '#client/guide/claim.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface ClaimsProps {
  readonly heading: string;
  readonly linked: readonly Linked[];
  /** How many there are, shown or not. */
  readonly total: number;
  readonly tactic: Node;
  readonly sources: readonly Node[];
  readonly ways: WaysOn;
}

/** The best links of one sort, under their heading with how many of how many. */
export const Claims = ({ heading, linked, total, tactic, sources, ways }: ClaimsProps) =>
  linked.length === 0 ? null : (
    <section className="mt-3">
      <h4 className="text-label font-semibold">
        {heading}{' '}
        <span className="font-normal text-muted">{linked.length < total ? `${linked.length} of ${total}` : total}</span>
      </h4>
      <ul>
        {linked.map((one) => (
          <Claim key={one.edge.id} linked={one} tactic={tactic} sources={sources} ways={ways} />
        ))}
      </ul>
    </section>
  );
