import type { Node, NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { Projection } from '#server/projection/projection.ts';
import { contrastSentence, nameIn } from './clause.ts';
import { contrastIn } from './contrast.ts';
import type { Kin } from './kin.ts';
import { settingsOf, widenedSettingsOf } from './settings.ts';

/** What sets a related thing apart, in one sentence: what it says about a tactic, its settings, stages or sectors. */
export const differsFrom = (projection: Projection, node: Node, kin: Kin): string | null => {
  const other = projection.nodes.get(kin.id);
  if (!other) return null;
  const pair = { node, other };
  return (
    stanceOf(projection, pair, kin) ??
    settingsApart(projection, pair) ??
    valuesApart(projection, pair, 'IN_STAGE') ??
    valuesApart(projection, pair, 'CONCERNS')
  );
};

interface Pair {
  readonly node: Node;
  /** What is related to it. */
  readonly other: Node;
}

const stanceOf = (projection: Projection, { node, other }: Pair, { ties }: Kin): string | null => {
  const { nodes } = projection;
  for (const tie of ties.toSorted((one, two) => two.value - one.value)) {
    const contrast = contrastIn(projection, { shared: tie.node, id: node.id, other: other.id });
    const shared = nodes.get(tie.node);
    if (contrast && shared)
      return asSentence(contrastSentence(shared, contrast, { own: nameIn(node), theirs: nameIn(other) }));
  }
  return null;
};

/** Settings are apart where not even the broader ones are shared. */
const settingsApart = (projection: Projection, { node, other }: Pair): string | null => {
  const own = widenedSettingsOf(projection, node.id);
  if ([...widenedSettingsOf(projection, other.id)].some((setting) => own.has(setting))) return null;
  return apart(
    projection,
    { node, ours: settingsOf(projection, node.id), theirs: settingsOf(projection, other.id) },
    filed,
  );
};

/** How it is said that values differ: all of them, or that one thing has more. */
interface Wording {
  readonly apart: (theirs: string, name: string, ours: string) => string;
  readonly more: (theirs: string, name: string) => string;
}

const filed: Wording = {
  apart: (theirs, name, ours) => `It is filed under ${theirs}, ${name} under ${ours}.`,
  more: (theirs, name) => `It is also filed under ${theirs}, unlike ${name}.`,
};

const staged: Wording = {
  apart: (theirs, name, ours) => `It belongs to the stage ${theirs}, ${name} to ${ours}.`,
  more: (theirs, name) => `It also belongs to the stage ${theirs}, unlike ${name}.`,
};

const valuesApart = (projection: Projection, { node, other }: Pair, type: LinkType): string | null => {
  const valuesOf = (id: NodeId): NodeId[] =>
    (projection.linksOf.get(id) ?? [])
      .filter((link) => link.type === type && link.from === id && !link.disputed)
      .map(({ to }) => to);
  return apart(projection, { node, ours: valuesOf(node.id), theirs: valuesOf(other.id) }, wordings[type] ?? filed);
};

const wordings: Readonly<Partial<Record<LinkType, Wording>>> = { IN_STAGE: staged };

interface Values {
  readonly node: Node;
  readonly ours: readonly NodeId[];
  readonly theirs: readonly NodeId[];
}

/** Nothing is said where either is not known. */
const apart = ({ nodes }: Projection, { node, ours, theirs }: Values, wording: Wording): string | null => {
  if (ours.length === 0 || theirs.length === 0) return null;
  const listed = (ids: readonly NodeId[]): string => list.format(ids.flatMap((id) => nodes.get(id) ?? []).map(nameIn));
  const more = theirs.filter((value) => !ours.includes(value));
  if (more.length === theirs.length) return wording.apart(listed(theirs), nameIn(node), listed(ours));
  return more.length === 0 ? null : wording.more(listed(more), nameIn(node));
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
