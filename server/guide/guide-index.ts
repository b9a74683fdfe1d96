import type { Node, NodeId } from '#contracts/graph.ts';
import { byPlace, compareText } from '#contracts/order.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import type { Projection } from '#server/projection/projection.ts';
import { situationKinds } from './situation-kinds.ts';
import { type TacticEvidence, tacticEvidenceIn } from './tactic-evidence.ts';
import { type ThingsOfValues, thingsOfValues } from './things-of-values.ts';

/** What the guide needs of a projection, whatever the situation is. */
export interface GuideIndex {
  readonly tactics: readonly TacticEvidence[];
  readonly thingsOf: ThingsOfValues;
  /** Papers and cases that there are. */
  readonly total: number;
  /** What a situation can be made of, each with how many things count for it. */
  readonly choices: readonly { readonly node: Node; readonly count: number }[];
}

export const guideIndexOf = perProjection((projection): GuideIndex => {
  const thingsOf = thingsOfValues(projection);
  const { length: total } = [...projection.nodes.values()].filter(
    ({ kind }) => kind === 'Paper' || kind === 'CaseStudy',
  );
  return { tactics: tacticEvidenceIn(projection), thingsOf, total, choices: choicesIn(projection, thingsOf) };
});

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
    .map((node) => ({ node, count: countOf(node, thingsOf) }));

/** Of a stage its tactics, of anything else the papers and cases that count for it. */
const countOf = ({ id, kind }: Node, thingsOf: ThingsOfValues): number => {
  const things = [...(thingsOf.get(id) ?? new Map<NodeId, number>()).keys()];
  return kind === 'Stage' ? things.length : things.filter((thing) => !thing.startsWith('tactic:')).length;
};
