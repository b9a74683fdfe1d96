import type { Node, NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import type { Contrast } from './contrast.ts';
import { type Reading, sharedPhrase, wordingVoice } from './shared-phrases.ts';

/** A part of a sentence that says what two things share. */
export interface Clause {
  /** "both are set in {it}": the same for several things that are shared alike. Without `{it}` it is whole. */
  readonly template: string;
  /** What stands for `{it}`. */
  readonly names: readonly string[];
}

/** The links by which two things share a third. */
export interface Sharing {
  readonly node: NodeId;
  /** Of the thing that is asked about, and of the other one. */
  readonly own: readonly ProjectedLink[];
  readonly theirs: readonly ProjectedLink[];
}

/** Of both at once where they are linked alike and the same voice says so; else of one and of the other. */
export const clauseOf = ({ nodes }: Projection, { node, own, theirs }: Sharing): Clause => {
  const [one, other] = likestPair(node, own, theirs);
  const shared = nodes.get(node);
  if (!one || !other || !shared) throw new Error(`${node} is shared by no links`);
  const [phrase, otherPhrase] = [phraseOf(one, node), phraseOf(other, node)];
  if (phrase.both === otherPhrase.both) return { template: phrase.both, names: [nameIn(shared)] };
  return { template: pairOf({ one: 'one', other: 'the other', shared }, phrase.one, otherPhrase.one), names: [] };
};

/** What each of two things says about a tactic, as a whole sentence; `names` are theirs. */
export const contrastSentence = (
  shared: Node,
  { own, theirs }: Contrast,
  names: { readonly own: string; readonly theirs: string },
): string => {
  const [phrase, otherPhrase] = [phraseOf(own, shared.id), phraseOf(theirs, shared.id)];
  return pairOf({ one: names.own, other: names.theirs, shared }, phrase.one, otherPhrase.one);
};

/** A thing's name in running text: short where titles are long; topics, which read like any words, in quotation marks. */
export const nameIn = (node: Node): string => {
  if (node.kind === 'Topic') return `“${node.title}”`;
  return node.kind === 'Paper' || node.kind === 'CaseStudy' ? labelOf(node) : node.title;
};

/** The two links that are most alike: of the same type where there are such, else the one that says most of each. */
const likestPair = (shared: NodeId, own: readonly ProjectedLink[], theirs: readonly ProjectedLink[]) => {
  const [ours, others] = [telling(own), telling(theirs)];
  const alike = ours.find((link) => others.some((other) => isAlike(link, other, shared)));
  const match = alike && others.find((other) => isAlike(alike, other, shared));
  return match ? [alike, match] : [ours[0], others[0]];
};

const telling = (links: readonly ProjectedLink[]): ProjectedLink[] =>
  links.toSorted((one, other) => registry.types[other.type].weight - registry.types[one.type].weight);

const isAlike = (one: ProjectedLink, other: ProjectedLink, shared: NodeId): boolean =>
  one.type === other.type && readingOf(one, shared) === readingOf(other, shared);

const readingOf = (link: ProjectedLink, shared: NodeId): Reading => (link.to === shared ? 'forward' : 'backward');

const phraseOf = (link: ProjectedLink, shared: NodeId) =>
  sharedPhrase(link.type, readingOf(link, shared), wordingVoice(link) ?? 'publisher');

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly shared: Node;
}

/** "editors read one as support for it and the other as a reservation about it": the same beginning is said once. */
const pairOf = ({ one, other, shared }: Pair, phrase: string, otherPhrase: string): string => {
  const beginning = phrase.slice(0, phrase.indexOf('{one}'));
  const isSame = !beginning.includes('{it}') && otherPhrase.startsWith(`${beginning}{one}`);
  const second = isSame ? otherPhrase.slice(beginning.length) : otherPhrase;
  const again = shared.kind === 'Audience' ? 'them' : 'it';
  return [filled(phrase, one, nameIn(shared)), filled(second, other, again)].join(' and ');
};

/** Names are put in at once, so that nothing in them is taken for a place to fill. */
const filled = (template: string, one: string, it: string): string =>
  template.replaceAll(/\{(one|it)\}/g, (_, place) => (place === 'one' ? one : it));
