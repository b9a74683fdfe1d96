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
  { own, theirs }: Pick<Contrast, 'own' | 'theirs'>,
  names: { readonly own: string; readonly theirs: string },
): string => {
  const [phrase, otherPhrase] = [phraseOf(own, shared.id), phraseOf(theirs, shared.id)];
  return pairOf({ one: names.own, other: names.theirs, shared }, phrase.one, otherPhrase.one);
};

/** Links of one type from one thing, and what that is called in the sentence. */
interface Values {
  readonly name: string;
  readonly links: readonly ProjectedLink[];
}

/** What a thing is linked to, by whose word: "editors file it under “schools” and “trust”". */
export const asOne = (projection: Projection, { name, links }: Values): string =>
  list.format(valuesByPhrase(projection, links).map(({ phrase, values }) => filled(phrase, name, list.format(values))));

/** The same of two things; what is said alike of both begins once: "editors file it under “schools” and b under “trust”". */
export const bothSay = (projection: Projection, one: Values, other: Values): string => {
  const [phrase, second] = [one, other].map(({ links }) => valuesByPhrase(projection, links));
  const [first, again] = [phrase?.[0], second?.[0]];
  const isAlike = phrase?.length === 1 && second?.length === 1 && first?.phrase === again?.phrase;
  if (!isAlike || !again) return `${asOne(projection, one)}, and ${asOne(projection, other)}`;
  const rest = again.phrase.slice(again.phrase.indexOf('{one}'));
  return `${asOne(projection, one)}, and ${filled(rest, other.name, list.format(again.values))}`;
};

/** The names of what links end at, by how it is said. */
const valuesByPhrase = ({ nodes }: Projection, links: readonly ProjectedLink[]) => {
  const byPhrase = new Map<string, string[]>();
  for (const link of links) {
    const value = nodes.get(link.to);
    const { one } = phraseOf(link, link.to);
    if (value) byPhrase.set(one, [...(byPhrase.get(one) ?? []), nameIn(value)]);
  }
  return [...byPhrase].map(([phrase, values]) => ({ phrase, values }));
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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
