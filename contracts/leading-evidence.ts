import type { Edge, Evidence } from './graph.ts';
import { linkEntryOf, registry } from './registry.ts';
import { isToVerify, sentenceOf, strongestVoice } from './wording.ts';

/** The piece of evidence that speaks for a link shown in one line: of its strongest voice, the best checked one. */
export const leadingEvidence = (edge: Pick<Edge, 'evidence'>): Evidence | null => {
  const voice = strongestVoice(edge);
  const said = edge.evidence.filter((one) => one.saidBy === voice);
  return said.find((one) => !isToVerify(one)) ?? said.find((one) => one.quote) ?? said[0] ?? null;
};

type Titles = Parameters<typeof sentenceOf>[2];
type Direction = Parameters<typeof sentenceOf>[3];

/** A link in one sentence, by whoever speaks for it. */
export const linkSentence = (
  edge: Pick<Edge, 'type' | 'evidence'>,
  titles: Titles,
  direction: Direction = 'forward',
): string => {
  const lead = leadingEvidence(edge);
  return lead ? sentenceOf(edge, lead, titles, direction) : bareSentence(edge, titles, direction);
};

/** A curated link should rest on evidence; other links are plain facts and need none. */
export const restsOnNothing = (edge: Pick<Edge, 'type' | 'evidence'>): boolean =>
  edge.evidence.length === 0 && linkEntryOf(registry, edge.type)?.curated === true;

/** What a link says where no piece of evidence words it. */
export const bareSentence = (
  edge: Pick<Edge, 'type' | 'evidence'>,
  titles: Titles,
  direction: Direction = 'forward',
): string => {
  if (!restsOnNothing(edge)) return sentenceOf(edge, { saidBy: 'editor' }, titles, direction);
  const [first, second] = direction === 'forward' ? [titles.from, titles.to] : [titles.to, titles.from];
  return `${first}: ${registry.types[edge.type].heading[direction].toLowerCase()} ${second}`;
};
