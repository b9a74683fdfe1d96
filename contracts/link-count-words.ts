import { kindWords } from './kind-words.ts';
import type { KindParams, LinkCount } from './pages.ts';
import { type Kind, kindNames, linkEntryOf, linkTypeNames, registry } from './registry.ts';

/** "Supports 3, about 4: no case yet": what a thing is linked to, and what no claim joins it to. */
export const countWords = (kind: Kind, links: readonly LinkCount[]): string => {
  const counts = links.map(countOf);
  const bare = claimedKinds(kind).filter((other) => !links.some((link) => isClaim(link.type) && link.kind === other));
  const gaps = bare.map((other) => `no ${kindWords(registry, other).one} yet`);
  return [...gaps, ...counts].join(' · ') || 'No links';
};

/** The kinds at the other end of claims that a thing of this kind may have. */
const claimedKinds = (kind: Kind): Kind[] => {
  const others = linkTypeNames.filter(isClaim).flatMap((type) => {
    const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = registry.types[type];
    return [...(from.includes(kind) ? to : []), ...(to.includes(kind) ? from : [])];
  });
  return kindNames.filter((name) => others.includes(name));
};

/** The kinds that anything may join a thing of this kind to. */
export const joinableKinds = (kind: Kind): Kind[] => {
  const others = linkTypeNames.flatMap((type) => {
    const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = registry.types[type];
    return [...(from.includes(kind) ? to : []), ...(to.includes(kind) ? from : [])];
  });
  return kindNames.filter((name) => others.includes(name));
};

/** How things of a kind stand where nothing else is asked for. */
export const orderWords = (kind: Kind): string => (kind === 'Tactic' || kind === 'Stage' ? 'As numbered' : 'By name');

/** " with “trust” in the name and linked to no case": what a list is narrowed to; nothing where it isn't. */
export const narrowedWords = ({ q, without }: KindParams): string =>
  [
    ...(q ? [` with “${q}” in the name`] : []),
    ...(without ? [` linked to no ${kindWords(registry, without).one}`] : []),
  ].join(' and');

const isClaim = (type: string): boolean => linkEntryOf(registry, type)?.claim === true;

/** "Supported by 12", or "On this topic 4 papers" where the heading alone does not say what they are. */
const countOf = ({ type, direction, kind, count }: LinkCount): string => {
  const { heading, from, to } = registry.types[type];
  const words = heading[direction === 'out' ? 'forward' : 'backward'];
  const ends = direction === 'out' ? to : from;
  return ends.length > 1
    ? `${words}: ${count} ${kindWords(registry, kind)[count === 1 ? 'one' : 'many']}`
    : `${words} ${count}`;
};
