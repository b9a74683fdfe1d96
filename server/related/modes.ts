import type { Node, NodeId } from '#contracts/graph.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import type { RelatedMode } from '#contracts/related.ts';
import type { Projection } from '#server/projection/projection.ts';
import { contrastIn } from './contrast.ts';
import type { Kin, Tie } from './kin.ts';
import { widenedSettingsOf } from './settings.ts';

/** Which of the things that are related to one belong to a mode. */
export const modeTest = (projection: Projection, { id }: Node, mode: RelatedMode): ((kin: Kin) => boolean) => {
  if (mode === 'nearest') return () => true;
  if (mode === 'same-audience') return ({ ties }) => ties.some(isAudience);
  if (mode === 'other-setting') return hasOtherSetting(projection, id);
  return (kin) => kin.ties.some((tie) => isTactic(tie) && hasContrast(projection, tie, { id, other: kin.id }));
};

const hasContrast = (projection: Projection, { node }: Tie, two: { readonly id: NodeId; readonly other: NodeId }) =>
  contrastIn(projection, { shared: node, ...two }) !== null;

/** Shares a tactic, and both are known to be about settings, none of them the same. */
const hasOtherSetting = (projection: Projection, id: NodeId): ((kin: Kin) => boolean) => {
  const own = widenedSettingsOf(projection, id);
  return (kin) => {
    if (own.size === 0 || !kin.ties.some(isTactic)) return false;
    const theirs = widenedSettingsOf(projection, kin.id);
    return theirs.size > 0 && ![...theirs].some((setting) => own.has(setting));
  };
};

const isTo = (kind: Kind) => {
  const prefix = `${registry.kinds[kind].prefix}:`;
  return ({ node }: Tie): boolean => node.startsWith(prefix);
};
const isTactic = isTo('Tactic');
const isAudience = isTo('Audience');
