import type { Node, NodeOf } from '#contracts/graph.ts';
import { byPlace } from '#contracts/order.ts';
import { membersOf } from '#contracts/view-members.ts';
import type { ViewDocument } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';

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

/** Without the stages that nobody has brought in: they only group others, and are no things of the view. */
export const withoutGroupers = <P extends Picture>(picture: P, document: ViewDocument): P => {
  const members = membersOf(document);
  return withNodes(picture, ({ kind, id }) => kind !== 'Stage' || members.has(id));
};

/** The same, but for those that head a tactic in view. */
export const withoutIdleStages = <P extends Picture>(picture: P, document: ViewDocument): P => {
  const members = membersOf(document);
  const heading = new Set<Node>(stagesIn(picture).values());
  return withNodes(picture, (node) => node.kind !== 'Stage' || members.has(node.id) || heading.has(node));
};

const withNodes = <P extends Picture>(picture: P, stands: (node: Node) => boolean): P => {
  const nodes = picture.nodes.filter(stands);
  if (nodes.length === picture.nodes.length) return picture;
  const ids = new Set<string>(nodes.map(({ id }) => id));
  return { ...picture, nodes, edges: picture.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};
