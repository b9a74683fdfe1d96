import { EdgeId, edgeEnds, NodeId } from '#contracts/graph.ts';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { isolate } from '#client/scene/grow.ts';

/** What is exported: what is in view, what is chosen of it, or everything. */
export type ExportScope = 'view' | 'chosen' | 'whole';

/** The chosen things; a chosen link counts for both its ends. */
export const chosenThings = ({ selection }: Pick<ViewDocument, 'selection'>): NodeId[] => [
  ...new Set(
    selection.flatMap((id) => (EdgeId.safeParse(id).success ? endsOf(id) : (NodeId.safeParse(id).data ?? []))),
  ),
];

/** The view that is saved to be exported; null for the whole collection. */
export const documentOf = (scope: ExportScope, document: ViewDocument): ViewDocument | null => {
  if (scope === 'whole') return null;
  return contentOf(scope === 'view' ? document : thingsAlone(chosenThings(document)));
};

/** These things and the links among them, whatever is filtered out of the picture. */
export const thingsAlone = (ids: readonly NodeId[]): ViewDocument => isolate(wholeGraph, ids);

/** A file doesn't depend on how things stand: without that, the same content has the same address. */
const contentOf = ({ seeds, expansions, collapsed, hidden, filters }: ViewDocument): ViewDocument => ({
  ...wholeGraph,
  seeds,
  expansions,
  collapsed,
  hidden,
  filters,
});

const endsOf = (link: string): NodeId[] => {
  const { from, to } = edgeEnds(link);
  return [NodeId.parse(from), NodeId.parse(to)];
};
