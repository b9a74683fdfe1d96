import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { hasUnsureYear } from '#contracts/label.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { addressOf } from '#contracts/address-of.ts';
import { basisWords, linkToVerify } from '#contracts/evidence-words.ts';
import { bareSentence, leadingEvidence } from '#contracts/leading-evidence.ts';
import { Passage } from '#client/links/passage.tsx';
import { farWords } from '#client/guide/far-words.ts';
import { Takeaway } from '#client/guide/takeaway.tsx';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface BriefClaimProps {
  readonly linked: Linked;
  readonly tactic: Node;
  readonly references: readonly Node[];
  /** It has nothing of the situation. */
  readonly isFar: boolean;
  /** What the study tells a practitioner stands with it. */
  readonly hasTakeaway: boolean;
}

/** A link as it stands on paper: the sentence, its words, and where they stand. */
export const BriefClaim = ({ linked: { node, edge }, tactic, references, isFar, hasTakeaway }: BriefClaimProps) => {
  const lead = leadingEvidence(edge);
  const titles = { from: node.title, to: tactic.title };
  const numberOf = (id: string): string => `[${references.findIndex((reference) => reference.id === id) + 1}]`;
  const marks = marksOf(node, edge, isFar);
  return (
    <li className="mt-2 break-inside-avoid print:mt-1">
      <p data-said-by={lead?.saidBy}>
        {lead ? sentenceOf(edge, lead, titles) : bareSentence(edge, titles)} {numberOf(node.id)}.
      </p>
      {/* Beside a quote the reason only tells how it was read. */}
      {lead?.quote ? <Passage evidence={{ quote: lead.quote }} /> : null}
      {lead?.reason && !lead.quote ? (
        <p className="mt-1 border-l-2 border-hairline pl-2 print:mt-0.5">
          <span className="text-label text-muted">Editors’ reason:</span> {lead.reason}
        </p>
      ) : null}
      {hasTakeaway ? <Takeaway node={node} /> : null}
      <p className="mt-1 flex flex-wrap gap-x-3 text-label text-muted print:mt-0.5">
        {lead ? <Where lead={lead} node={node} numberOf={numberOf} /> : null}
        {marks ? <ToVerifyMark words={marks} /> : null}
      </p>
    </li>
  );
};

interface WhereProps {
  readonly lead: Evidence;
  readonly node: Node;
  readonly numberOf: (id: string) => string;
}

/** Where the words stand: in something that the brief refers to, or at an address. */
const Where = ({ lead, node, numberOf }: WhereProps) => {
  const address = addressOf(node);
  const source = lead.source ?? (lead.urls?.some((url) => url === address) ? node.id : null);
  return (
    <span className="wrap-anywhere">
      Source:{' '}
      {source
        ? numberOf(source)
        : lead.urls?.map((url) => (
            <OutsideLink key={url} href={url}>
              {url}
            </OutsideLink>
          ))}
      {lead.locator ? `, ${lead.locator}` : null}
    </span>
  );
};

const marksOf = (node: Node, edge: Edge, isFar: boolean): string | null =>
  [
    linkToVerify(edge),
    leadingEvidence(edge)?.basis === 'implied' ? basisWords.implied : null,
    hasUnsureYear(node) ? 'Year not checked' : null,
    edge.status === 'disputed' ? 'Disputed' : null,
    isFar ? farWords : null,
  ]
    .filter((mark) => mark !== null)
    .join('; ') || null;
