import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import type { Linked } from '#contracts/guide.ts';
import { hasUnsureYear } from '#contracts/label.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { addressOf } from '#client/links/address-of.ts';
import { bareSentence, leadingEvidence, linkToVerify } from '#client/links/evidence-words.ts';
import { Passage } from '#client/links/passage.tsx';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface BriefClaimProps {
  readonly linked: Linked;
  readonly tactic: Node;
  readonly references: readonly Node[];
}

/** A link as it stands on paper: the sentence, its words, and where they stand. */
export const BriefClaim = ({ linked: { node, edge }, tactic, references }: BriefClaimProps) => {
  const lead = leadingEvidence(edge);
  const titles = { from: node.title, to: tactic.title };
  const numberOf = (id: string): string => `[${references.findIndex((reference) => reference.id === id) + 1}]`;
  const marks = marksOf(node, edge);
  return (
    <li className="mt-2 break-inside-avoid">
      <p data-said-by={lead?.saidBy}>
        {lead ? sentenceOf(edge, lead, titles) : bareSentence(edge, titles)} {numberOf(node.id)}.
      </p>
      {/* Beside a quote the reason only tells how it was read. */}
      {lead ? <Passage evidence={lead.quote ? { quote: lead.quote } : lead} /> : null}
      <p className="mt-1 flex flex-wrap gap-x-3 text-label text-muted">
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

const marksOf = (node: Node, edge: Edge): string | null =>
  [linkToVerify(edge), hasUnsureYear(node) ? 'Year not checked' : null, edge.status === 'disputed' ? 'Disputed' : null]
    .filter((mark) => mark !== null)
    .join('; ') || null;
