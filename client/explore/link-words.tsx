import type { Edge, Evidence } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { linkToVerify } from '#contracts/evidence-words.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { Passage } from '#client/links/passage.tsx';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { VoiceLine } from '#client/links/voice-line.tsx';

interface LinkWordsProps {
  readonly edge: Edge;
}

/** Who says a link and, of a claim, in which words. */
export const LinkWords = ({ edge }: LinkWordsProps) => {
  const lead = leadingEvidence(edge);
  return (
    <>
      {hasVoice(edge) ? <VoiceLine edge={edge} /> : <Doubt edge={edge} />}
      {linkEntryOf(registry, edge.type)?.claim && lead ? <Passage evidence={inlineWords(lead)} /> : null}
    </>
  );
};

/** Whether somebody says so, or should: the others are plain facts. */
export const hasVoice = (edge: Edge): boolean =>
  linkEntryOf(registry, edge.type)?.curated === true || leadingEvidence(edge) !== null;

/** Nobody speaks for a plain fact, yet its record may be in doubt. */
const Doubt = ({ edge }: LinkWordsProps) => (linkToVerify(edge) ? <ToVerifyMark words="to verify" /> : null);

/** A quote says it best; a reason speaks where there is none and it is short enough to stand in a list. */
const inlineWords = ({ quote, reason }: Evidence): Pick<Evidence, 'quote' | 'reason'> => {
  if (quote) return { quote };
  return reason && reason.length <= 240 ? { reason } : {};
};
