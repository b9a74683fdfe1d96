import { labelOf } from '#contracts/label.ts';
import type { Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { BriefClaim } from '#client/guide/brief-claim.tsx';
import type { BriefTactic as Briefed } from '#client/guide/brief-content.ts';
import { TacticStrength } from '#client/guide/tactic-strength.tsx';
import { addressOf } from '#client/links/address-of.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface BriefTacticProps {
  readonly briefed: Briefed;
  readonly place: number;
  readonly references: readonly Node[];
}

/** A tactic on the brief. Its head stays with what follows it. */
export const BriefTactic = ({ briefed, place, references }: BriefTacticProps) => {
  const { tactic, stages } = briefed.guided;
  const address = addressOf(tactic);
  const part = (heading: string, linked: readonly Linked[]) => (
    <BriefPart heading={heading} linked={linked} tactic={tactic} references={references} />
  );
  return (
    <section className="mt-6">
      <div className="break-inside-avoid break-after-avoid">
        <h2 className="break-after-avoid text-title font-semibold">
          {place}. {tactic.title}
          {stages.length > 0 ? (
            <span className="text-label font-normal text-muted"> {stages.map(labelOf).join(', ')}</span>
          ) : null}
        </h2>
        <TacticStrength guided={briefed.guided} />
        {tactic.kind === 'Tactic' && tactic.question ? (
          <p className="mt-1">
            <span className="text-label text-muted">The toolkit asks:</span> {tactic.question}{' '}
            {address ? (
              <span className="text-label">
                <OutsideLink href={address}>{address}</OutsideLink>
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      {part('For it', briefed.supporting)}
      {part('What qualifies it or speaks against it', briefed.against)}
      {part('A case', briefed.cases)}
    </section>
  );
};

interface BriefPartProps {
  readonly heading: string;
  readonly linked: readonly Linked[];
  readonly tactic: Node;
  readonly references: readonly Node[];
}

const BriefPart = ({ heading, linked, tactic, references }: BriefPartProps) =>
  linked.length === 0 ? null : (
    <>
      <h3 className="mt-3 break-after-avoid text-label font-semibold">{heading}</h3>
      <ul>
        {linked.map((one) => (
          <BriefClaim key={one.edge.id} linked={one} tactic={tactic} references={references} />
        ))}
      </ul>
    </>
  );
