import { LinkButton } from '#client/ui/button.tsx';
import { LinkWords } from '#client/explore/link-words.tsx';
import { ThingButton } from '#client/explore/thing-button.tsx';
import { ThingLink } from '#client/explore/thing-link.tsx';
import { linkVoiceWords } from '#contracts/evidence-words.ts';
import type { LinkRow } from '#contracts/link-groups.ts';
import { hasUnsureYear } from '#contracts/label.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';

interface LinkLineProps {
  readonly row: LinkRow;
  readonly onChoose: (id: string) => void;
}

/** A link in a list: the thing at the other end, who says so, and the way to what the link rests on. */
export const LinkLine = ({ row: { edge, other }, onChoose }: LinkLineProps) => (
  <li className="py-1 max-tablet:py-3">
    <div className="flex justify-between gap-3">
      {/* People are seldom in the picture: their page tells more than choosing them there. */}
      {other.kind === 'Person' ? <ThingLink node={other} /> : <ThingButton node={other} onChoose={onChoose} />}
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
      <LinkWords edge={edge} />
    </div>
  </li>
);
