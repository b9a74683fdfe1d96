import type { Node } from '#contracts/graph.ts';
import { byPlace, compareText } from '#contracts/order.ts';
import type { Projection } from '#server/projection/projection.ts';
import { situationKinds } from './situation-kinds.ts';
import { type TacticEvidence, tacticEvidenceIn } from './tactic-evidence.ts';
import { type ThingsOfValues, thingsOfValues } from './things-of-values.ts';

/** What the guide needs of a projection, whatever the situation is. */
export interface GuideIndex {
  readonly tactics: readonly TacticEvidence[];
  readonly thingsOf: ThingsOfValues;
  /** What a situation can be made of, each with how many things count for it. */
  readonly choices: readonly { readonly node: Node; readonly count: number }[];
}

/** Made once for each projection. */
export const guideIndexOf = (projection: Projection): GuideIndex => {
  const known = indexes.get(projection);
  if (known) return known;
  const thingsOf = thingsOfValues(projection);
  const index = { tactics: tacticEvidenceIn(projection), thingsOf, choices: choicesIn(projection, thingsOf) };
  indexes.set(projection, index);
  return index;
};

const indexes = new WeakMap<Projection, GuideIndex>();

const choicesIn = ({ nodes }: Projection, thingsOf: ThingsOfValues): GuideIndex['choices'] =>
  [...nodes.values()]
    .filter(({ kind }) => situationKinds.includes(kind))
    .toSorted(
      (one, other) =>
        situationKinds.indexOf(one.kind) - situationKinds.indexOf(other.kind) ||
        (one.kind === 'Stage'
          ? byPlace(one, other)
          : compareText(one.title, other.title) || compareText(one.id, other.id)),
    )
    .map((node) => ({ node, count: thingsOf.get(node.id)?.size ?? 0 }));
