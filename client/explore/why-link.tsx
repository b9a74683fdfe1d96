import { linkVoiceWords } from '#contracts/evidence-words.ts';
import type { LinkRow } from '#contracts/link-groups.ts';
import { onMapOf } from '#client/links/page-of.ts';
import { PageLink } from '#client/ui/page-link.tsx';

interface WhyLinkProps {
  readonly row: LinkRow;
  /** Of the thing at the other end. */
  readonly name: string;
  readonly onChoose: (id: string) => void;
}

/** Leads to what a link rests on. */
export const WhyLink = ({ row: { edge }, name, onChoose }: WhyLinkProps) => (
  <PageLink
    to={onMapOf(edge.id)}
    label={`Why? ${name}: ${linkVoiceWords(edge)}`}
    className="text-label text-muted max-tablet:py-3"
    onFollow={() => onChoose(edge.id)}
  >
    Why?
  </PageLink>
);
