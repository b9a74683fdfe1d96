import type { Node, NodeOf } from '#contracts/graph.ts';
import { labelOf } from '#client/scene/label.ts';
import type { Picture } from '#client/scene/picture.ts';

/** As an English reader sorts words, on every machine; what sorts alike comes by code unit, so that no two texts tie. */
export const compareText = (one: string, other: string): number =>
  english.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);

const english = new Intl.Collator('en');

/** As the toolkit numbers tactics and stages, those without a number last; else by name. */
export const byPlace = (one: Node, other: Node): number =>
  numberOf(one) - numberOf(other) || compareText(labelOf(one), labelOf(other)) || compareText(one.id, other.id);

const last = Number.MAX_SAFE_INTEGER;

const numberOf = (node: Node): number => {
  if (node.kind === 'Tactic') return node.number ?? last;
  return node.kind === 'Stage' ? node.position : last;
};

/** The stage of each tactic, where the picture tells; of several the earliest. */
export const stagesIn = ({ nodes, edges }: Picture): ReadonlyMap<string, NodeOf<'Stage'>> => {
  const stages = new Map(nodes.flatMap((node) => (node.kind === 'Stage' ? [[String(node.id), node] as const] : [])));
  const stageOf = new Map<string, NodeOf<'Stage'>>();
  for (const { type, from, to } of edges) {
    const stage = type === 'IN_STAGE' ? stages.get(to) : undefined;
    const known = stageOf.get(from);
    if (stage && (!known || byPlace(stage, known) < 0)) stageOf.set(from, stage);
  }
  return stageOf;
};
