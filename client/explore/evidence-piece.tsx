import type { z } from 'zod';
import type { EdgeAnswer } from '#contracts/explore.ts';
import type { Evidence } from '#contracts/graph.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { basisWords, confidenceWords, evidenceToVerify } from '#contracts/evidence-words.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { LinkButton } from '#client/ui/button.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import { addedWords } from '#client/explore/added-words.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';
import { Passage } from '#client/links/passage.tsx';
import { shortAddress } from '#contracts/short-address.ts';

interface EvidencePieceProps {
  readonly evidence: Evidence;
  readonly link: z.infer<typeof EdgeAnswer>;
  readonly onChoose: (id: string) => void;
}

/** One piece of evidence: the sentence, its words, where they stand, and how sure they are. */
export const EvidencePiece = ({ evidence, link, onChoose }: EvidencePieceProps) => {
  const { edge, from, to, sources } = link;
  const source = sources.find(({ id }) => id === evidence.source);
  const unsure = evidenceToVerify(evidence);
  return (
    <li className="py-3">
      <div className="flex gap-2">
        <span className="flex h-5.25 items-center text-muted">
          <VoiceMark voice={evidence.saidBy} decorative />
        </span>
        <p className="font-semibold" data-said-by={evidence.saidBy}>
          {sentenceOf(edge, evidence, { from: from.title, to: to.title })}.
        </p>
      </div>
      <Passage evidence={evidence} />
      {evidence.quote || evidence.reason ? null : <p className="mt-1 text-muted">No quote and no reason is kept.</p>}
      {source || evidence.locator ? (
        <p className="mt-2">
          {source ? <LinkButton onClick={() => onChoose(source.id)}>{source.title}</LinkButton> : null}
          {source && evidence.locator ? ', ' : null}
          {evidence.locator}
        </p>
      ) : null}
      {(evidence.urls ?? []).map((url) => (
        <p key={url}>
          <OutsideLink href={url}>{shortAddress(url)}</OutsideLink>
        </p>
      ))}
      <p className="mt-1 text-label text-muted">
        {basisWords[evidence.basis]}. {confidenceWords[evidence.confidence]}. {addedWords(evidence)}.
      </p>
      {unsure ? <ToVerifyMark words={unsure} /> : null}
    </li>
  );
};
