import type { NodeOf } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';

/** The stage of each tactic, where the picture tells; of several the earliest. */
export const stagesIn = ({ nodes, edges }: Picture): ReadonlyMap<string, NodeOf<'Stage'>> => {
  const stages = new Map(nodes.flatMap((node) => (node.kind === 'Stage' ? [[String(node.id), node] as const] : [])));
  const stageOf = new Map<string, NodeOf<'Stage'>>();
  for (const { type, from, to } of edges) {
    const stage = type === 'IN_STAGE' ? stages.get(to) : undefined;
    const known = stageOf.get(from);
    if (stage && (!known || stage.position < known.position)) stageOf.set(from, stage);
  }
  return stageOf;
};
