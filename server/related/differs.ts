import type { Node, NodeId } from '#contracts/graph.ts';
import { closed } from '#contracts/reference.ts';
import type { RelatedItem } from '#contracts/related.ts';
import type { LinkType } from '#contracts/registry.ts';
import { linksFrom } from '#server/projection/links-by-type.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { linksToSettings } from '#server/projection/settings.ts';
import { asOne, bothSay, contrastSentence, nameIn } from './clause.ts';
import { type Contrast, contrastIn } from './contrast.ts';
import type { Kin, Tie } from './kin.ts';
import { widenedSettingsOf } from './settings.ts';

/** What sets a related thing apart: what it says about a tactic, else its settings, stages or sectors. */
export const differsFrom = (
  projection: Projection,
  node: Node,
  kin: Kin,
): Pick<RelatedItem, 'contrast' | 'differs'> => {
  const other = projection.nodes.get(kin.id);
  if (!other) return { contrast: null, differs: null };
  const pair = { node, other };
  const contrast = contrastOf(projection, pair, kin);
  const differs =
    contrast?.sentence ??
    settingsApart(projection, pair) ??
    valuesApart(projection, pair, 'IN_STAGE') ??
    valuesApart(projection, pair, 'CONCERNS');
  return { contrast: contrast?.against ?? null, differs: differs === null ? null : asSentence(differs) };
};

interface Pair {
  readonly node: Node;
  /** What is related to it. */
  readonly other: Node;
}

/** A challenge before a reservation, then what adds most. */
const contrastOf = (projection: Projection, { node, other }: Pair, { ties }: Kin) => {
  const names = { own: nameIn(node), theirs: nameIn(other) };
  const contrasts = ties
    .toSorted((one, two) => two.value - one.value)
    .flatMap((tie) => contrastAt(projection, tie, { id: node.id, other: other.id }));
  const told = contrasts.find(({ against }) => against === 'against') ?? contrasts[0];
  return told ? { against: told.against, sentence: contrastSentence(told.shared, told, names) } : null;
};

const contrastAt = (
  projection: Projection,
  { node }: Tie,
  two: { readonly id: NodeId; readonly other: NodeId },
): (Contrast & { readonly shared: Node })[] => {
  const contrast = contrastIn(projection, { shared: node, ...two });
  const shared = projection.nodes.get(node);
  return contrast && shared ? [{ ...contrast, shared }] : [];
};

/** Settings are apart where not even the broader ones are shared. */
const settingsApart = (projection: Projection, { node, other }: Pair): string | null => {
  const own = widenedSettingsOf(projection, node.id);
  if ([...widenedSettingsOf(projection, other.id)].some((setting) => own.has(setting))) return null;
  return apart(projection, {
    node,
    ours: undisputed(linksToSettings(projection, node.id)),
    theirs: undisputed(linksToSettings(projection, other.id)),
  });
};

const valuesApart = (projection: Projection, { node, other }: Pair, type: LinkType): string | null =>
  apart(projection, {
    node,
    ours: undisputed(linksFrom(projection, node.id, type)),
    theirs: undisputed(linksFrom(projection, other.id, type)),
  });

const undisputed = (links: readonly ProjectedLink[]): ProjectedLink[] => links.filter(({ disputed }) => !disputed);

interface Values {
  readonly node: Node;
  readonly ours: readonly ProjectedLink[];
  readonly theirs: readonly ProjectedLink[];
}

/** That all values differ, or that the other has more, by whose word. Nothing is said where either is not known. */
const apart = (projection: Projection, { node, ours, theirs }: Values): string | null => {
  if (ours.length === 0 || theirs.length === 0) return null;
  const more = theirs.filter(({ to }) => !ours.some((own) => own.to === to));
  const name = nameIn(node);
  if (more.length === theirs.length) return bothSay(projection, { name: 'it', links: theirs }, { name, links: ours });
  return more.length === 0 ? null : `${asOne(projection, { name: 'it', links: more })} too, unlike ${name}`;
};

const asSentence = (words: string): string => closed(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
