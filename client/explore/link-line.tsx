import type { Evidence } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { ThingButton } from '#client/explore/thing-button.tsx';
import { leadingEvidence, linkToVerify, linkVoiceWords } from '#client/links/evidence-words.ts';
import type { LinkRow } from '#client/links/link-groups.ts';
import { hasUnsureYear } from '#client/scene/label.ts';
import { VoiceLine } from '#client/links/voice-line.tsx';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { Passage } from '#client/links/passage.tsx';

interface LinkLineProps {
  readonly row: LinkRow;
  readonly onChoose: (id: string) => void;
}

/** A link in a list: the thing at the other end, who says so, and the way to what the link rests on. */
export const LinkLine = ({ row: { edge, other }, onChoose }: LinkLineProps) => {
  const entry = linkEntryOf(registry, edge.type);
  const lead = leadingEvidence(edge);
  return (
    <li className="py-1 max-tablet:py-3">
      <div className="flex justify-between gap-3">
        <ThingButton node={other} onChoose={onChoose} />
        <LinkButton
          className="shrink-0 self-start px-1 text-muted max-tablet:min-w-11"
          aria-label={`Why? ${other.title}: ${linkVoiceWords(edge)}`}
          onClick={() => onChoose(edge.id)}
        >
          <span className="text-label">Why?</span>
        </LinkButton>
      </div>
      <div className="pl-4.5">
        {hasUnsureYear(other) ? <ToVerifyMark words="Year not checked" /> : null}
        {entry?.curated || lead ? <VoiceLine edge={edge} /> : <Doubt edge={edge} />}
        {entry?.claim && lead ? <Passage evidence={inlineWords(lead)} /> : null}
      </div>
    </li>
  );
};

/** Nobody speaks for a plain fact, yet its record may be in doubt. */
const Doubt = ({ edge }: Pick<LinkRow, 'edge'>) => (linkToVerify(edge) ? <ToVerifyMark words="to verify" /> : null);

/** A quote says it best; a reason speaks where there is none and it is short enough to stand in a list. */
const inlineWords = ({ quote, reason }: Evidence): Pick<Evidence, 'quote' | 'reason'> => {
  if (quote) return { quote };
  return reason && reason.length <= 240 ? { reason } : {};
};
