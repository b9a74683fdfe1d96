import type { Edge } from '#contracts/graph.ts';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import { linkVoiceWords, linkToVerify } from '#contracts/evidence-words.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';

interface VoiceLineProps {
  readonly edge: Edge;
}

/** Who says so, by pattern and in words, and whether somebody should check it. */
export const VoiceLine = ({ edge }: VoiceLineProps) => {
  const voice = leadingEvidence(edge)?.saidBy;
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-label text-muted">
      {voice ? <VoiceMark voice={voice} decorative /> : null}
      <span data-said-by={voice}>{linkVoiceWords(edge)}</span>
      {linkToVerify(edge) ? <ToVerifyMark words="to verify" /> : null}
      {edge.status === 'disputed' ? <span className="text-alert">disputed</span> : null}
    </span>
  );
};
