import type { Confidence, Edge, Evidence } from './graph.ts';
import { leadingEvidence, restsOnNothing } from './leading-evidence.ts';
import { type Voice, voices } from './registry-shape.ts';
import { isToVerify, publisherOf, strongestVoice, voiceLabel } from './wording.ts';

/** Whose word a piece of evidence is: "as the briefing says". */
export const saidByWords = (evidence: Pick<Evidence, 'saidBy' | 'source'>): string =>
  evidence.saidBy === 'publisher' ? `as ${publisherOf(evidence)} says` : voiceLabel[evidence.saidBy].one;

/** Who says so, for a link shown in one line. Says openly when it is nobody, or the editors alone. */
export const linkVoiceWords = (edge: Pick<Edge, 'type' | 'evidence'>): string => {
  const lead = leadingEvidence(edge);
  if (!lead) return restsOnNothing(edge) ? 'no evidence kept' : 'a plain fact of the record';
  return lead.saidBy === 'editor' ? `only ${saidByWords(lead)}` : saidByWords(lead);
};

/** "1 as the study says, 2 as editors read them", each link under its strongest voice; "" where none has evidence. */
export const voiceCounts = (edges: readonly Pick<Edge, 'type' | 'evidence'>[]): string => {
  const strongest = edges.map(strongestVoice);
  const counted = (voice: Voice | null): number => strongest.filter((one) => one === voice).length;
  const said = voices.flatMap((voice) => {
    const count = counted(voice);
    return count ? [`${count} ${voiceLabel[voice][count === 1 ? 'one' : 'many']}`] : [];
  });
  if (said.length === 0) return '';
  const bare = edges.filter(restsOnNothing).length;
  const plain = counted(null) - bare;
  return [
    ...said,
    ...(bare ? [`${bare} without evidence`] : []),
    ...(plain ? [`${plain} as plain facts of the record`] : []),
  ].join(', ');
};

export const basisWords: Readonly<Record<Evidence['basis'], string>> = {
  stated: 'Stated in so many words',
  implied: 'Implied, not stated',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'Confidence high',
  medium: 'Confidence medium',
  low: 'Confidence low',
};

/** Why somebody should check a piece of evidence; null where there is nothing to check. */
export const evidenceToVerify = (evidence: Evidence): string | null => {
  if (!isToVerify(evidence)) return null;
  const reasons = [...(evidence.quote ? [] : ['no quote']), ...doubt(evidence.confidence)];
  return `To verify: ${reasons.join(', ')}`;
};

/** Why somebody should check a link that is shown in one line; null where there is nothing to check. */
export const linkToVerify = (edge: Pick<Edge, 'confidence' | 'evidence'>): string | null => {
  const lead = leadingEvidence(edge);
  return recordToVerify(edge) ?? (lead && evidenceToVerify(lead));
};

/** Why somebody should check the record of a link itself, whatever evidence it has. */
export const recordToVerify = (edge: Pick<Edge, 'confidence'>): string | null =>
  edge.confidence && edge.confidence !== 'high' ? `To verify: ${doubt(edge.confidence).join()}` : null;

const doubt = (confidence: Confidence): string[] =>
  confidence === 'high' ? [] : [confidence === 'medium' ? 'a reading' : 'inferred or doubtful'];
