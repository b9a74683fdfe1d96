import type { Linked } from '#contracts/guide.ts';
import type { Node } from '#contracts/graph.ts';
import { hasUnsureYear } from '#contracts/label.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { basisWords, linkToVerify } from '#contracts/evidence-words.ts';
import { bareSentence, leadingEvidence } from '#contracts/leading-evidence.ts';
import { onMapOf, pageOf } from '#client/links/page-of.ts';
import { Passage } from '#client/links/passage.tsx';
import { shortAddress } from '#contracts/short-address.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import { farWords } from '#client/guide/far-words.ts';
import { Takeaway } from '#client/guide/takeaway.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface ClaimProps {
  readonly linked: Linked;
  readonly tactic: Node;
  /** Where evidence comes from. */
  readonly sources: readonly Node[];
  readonly ways: WaysOn;
  /** It has nothing of the situation. */
  readonly isFar: boolean;
  /** What the study tells a practitioner stands with it. */
  readonly hasTakeaway: boolean;
}

/** A link to a tactic: the sentence by who says so, its words, where they stand, and the ways on. */
export const Claim = ({ linked: { node, edge }, tactic, sources, ways, isFar, hasTakeaway }: ClaimProps) => {
  const lead = leadingEvidence(edge);
  const titles = { from: node.title, to: tactic.title };
  const source = sources.find(({ id }) => id === lead?.source);
  const more = edge.evidence.length - 1;
  const toVerify = linkToVerify(edge);
  return (
    <li className="py-2">
      <p className="flex gap-2">
        <span className="flex h-5.25 items-center text-muted">
          {lead ? <VoiceMark voice={lead.saidBy} decorative /> : null}
        </span>
        <span data-said-by={lead?.saidBy}>{lead ? sentenceOf(edge, lead, titles) : bareSentence(edge, titles)}.</span>
      </p>
      <div className="pl-8.5">
        {lead ? <Passage evidence={lead} /> : null}
        {hasTakeaway ? <Takeaway node={node} /> : null}
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-label text-muted">
          {source ? (
            <span>
              <PageLink to={pageOf(source.id)} onFollow={() => ways.toPage(source.id)} className="max-tablet:py-3">
                {source.title}
              </PageLink>
              {lead?.locator ? `, ${lead.locator}` : null}
            </span>
          ) : null}
          {source
            ? null
            : lead?.urls?.map((url) => (
                <OutsideLink key={url} href={url}>
                  {shortAddress(url)}
                </OutsideLink>
              ))}
          {source || !lead?.locator ? null : <span>{lead.locator}</span>}
          {source?.id === node.id ? null : (
            <PageLink
              to={pageOf(node.id)}
              onFollow={() => ways.toPage(node.id)}
              label={`About ${node.title}`}
              className="max-tablet:py-3"
            >
              {node.kind === 'Paper' ? 'About this study' : 'About this case'}
            </PageLink>
          )}
          <PageLink
            to={onMapOf(edge.id)}
            onFollow={() => ways.toLink(edge.id)}
            label={`All evidence: ${node.title}, ${tactic.title}`}
            className="max-tablet:py-3"
          >
            {more > 0 ? `All ${more + 1} pieces of evidence` : 'On the map'}
          </PageLink>
        </p>
        <p className="flex flex-wrap gap-x-3">
          {isFar ? <span className="text-label text-muted">{farWords}</span> : null}
          {lead?.basis === 'implied' ? <span className="text-label text-muted">{basisWords.implied}</span> : null}
          {toVerify ? <ToVerifyMark words={toVerify} /> : null}
          {hasUnsureYear(node) ? <ToVerifyMark words="Year not checked" /> : null}
          {edge.status === 'disputed' ? <span className="text-label text-alert">Disputed</span> : null}
        </p>
      </div>
    </li>
  );
};
