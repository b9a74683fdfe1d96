import type { Edge, Evidence, Node } from './graph.ts';
import { type Voice, voices } from './registry-shape.ts';
import { kindOfId } from './graph.ts';
import { capitalised } from './kind-words.ts';
import { entryOf, registry } from './registry.ts';

/** Verbs that only a study may be the subject of: they stand nowhere but in phrases for the voice `paper`. */
export const studyVerbs =
  /\b(finds?|found|shows?|showed|proves?|proved|reveals?|concludes?|demonstrates?|confirms?)\b/i;

/** "2 as the studies say, 1 as the publisher says, 3 as editors read them". */
export const voiceLabel: Readonly<Record<Voice, { one: string; many: string }>> = {
  paper: { one: 'as the study says', many: 'as the studies say' },
  publisher: { one: 'as the publisher says', many: 'as the publisher says' },
  editor: { one: 'as editors read it', many: 'as editors read them' },
};

/** The voice that a link drawn once takes: paper, then publisher, then editor; null where it has no evidence. */
export const strongestVoice = (edge: Pick<Edge, 'evidence'>): Voice | null =>
  voices.find((voice) => edge.evidence.some((one) => one.saidBy === voice)) ?? null;

/** Evidence without a quote or below `high`: somebody should check it. */
export const isToVerify = (evidence: Evidence): boolean => !evidence.quote || evidence.confidence !== 'high';

/** Who speaks when a publisher does: "the briefing", or "the publisher" where the source doesn't tell. */
export const publisherOf = (evidence: Pick<Evidence, 'source'>): string => {
  const kind = evidence.source && kindOfId(registry, evidence.source);
  return (kind && entryOf(registry, kind)?.asPublisher) ?? 'the publisher';
};

/** A link as a sentence, worded by who says so. `direction` is forward when read from the link's first end. */
export const sentenceOf = (
  edge: Pick<Edge, 'type'>,
  evidence: Pick<Evidence, 'saidBy' | 'source'>,
  titles: { from: string; to: string },
  direction: 'forward' | 'backward' = 'forward',
): string => {
  const phrase: string = registry.types[edge.type].phrases[direction][evidence.saidBy];
  const words: Record<string, string> = { ...titles, publisher: publisherOf(evidence) };
  return capitalised(phrase.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole));
};

/** Which facts on a thing nobody has checked: "Year and pages not checked". */
export const unsureWords = (node: Node): string | null => {
  const fields = entryOf(registry, node.kind)?.fields ?? {};
  const labels = (node.unsure ?? []).map((name) => fields[name]?.label ?? name);
  if (labels.length === 0) return null;
  const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    labels.map((label, place) => (place === 0 || /^[A-Z]{2}/.test(label) ? label : label.toLowerCase())),
  );
  return `${listed} not checked`;
};
