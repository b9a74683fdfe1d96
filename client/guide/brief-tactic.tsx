import { labelOf } from '#contracts/label.ts';
import type { Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { BriefClaim } from '#client/guide/brief-claim.tsx';
import type { BriefTactic as Briefed } from '#client/guide/brief-content.ts';
import { TacticStrength } from '#client/guide/tactic-strength.tsx';
import { addressOf } from '#contracts/address-of.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface BriefTacticProps {
  readonly briefed: Briefed;
  readonly place: number;
  readonly references: readonly Node[];
  /** Whether anything of a situation was recognised. */
  readonly isSituated: boolean;
}

/** A tactic on the brief: one piece, where a page holds it. */
export const BriefTactic = ({ briefed, place, references, isSituated }: BriefTacticProps) => {
  const { tactic, stages, counts } = briefed.guided;
  const address = addressOf(tactic);
  const tells = briefed.supporting[0] ?? briefed.against[0];
  const part = (heading: string, linked: readonly Linked[], total: number) => (
    <BriefPart
      heading={linked.length < total ? `${heading} (${linked.length} of ${total})` : heading}
      linked={linked}
      tactic={tactic}
      references={references}
      isSituated={isSituated}
      tells={tells}
    />
  );
  return (
    <section className="mt-6 break-inside-avoid print:mt-3">
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
      {part('For it', briefed.supporting, counts.supports)}
      {part('What qualifies it or speaks against it', briefed.against, counts.qualifies + counts.challenges)}
      {part('A case', briefed.cases, counts.cases)}
    </section>
  );
};

interface BriefPartProps {
  readonly heading: string;
  readonly linked: readonly Linked[];
  readonly tactic: Node;
  readonly references: readonly Node[];
  readonly isSituated: boolean;
  /** The study whose takeaway is told. */
  readonly tells: Linked | undefined;
}

const BriefPart = ({ heading, linked, tactic, references, isSituated, tells }: BriefPartProps) =>
  linked.length === 0 ? null : (
    <>
      <h3 className="mt-3 break-after-avoid print:mt-1.5 text-label font-semibold">{heading}</h3>
      <ul>
        {linked.map((one) => (
          <BriefClaim
            key={one.edge.id}
            linked={one}
            tactic={tactic}
            references={references}
            isFar={isSituated && !one.isNear}
            hasTakeaway={one === tells}
          />
        ))}
      </ul>
    </>
  );
