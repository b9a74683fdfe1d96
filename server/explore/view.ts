import { EdgeId, type Edge, edgeEnds, type Node } from '#contracts/graph.ts';
import { entryOf, type Kind, kindNames, registry } from '#contracts/registry.ts';
import type { ViewAnswer, ViewDocument } from '#contracts/view.ts';
import { byId } from './explore.ts';

/** The kinds of the throughline: those with a column, and the stages that its tactics are grouped by. */
const throughlineKinds: readonly Kind[] = kindNames.filter(
  (kind) => entryOf(registry, kind)?.column !== undefined || kind === 'Stage',
);

export const kindsOf = (view: Pick<ViewDocument, 'kinds'>): Kind[] => [...(view.kinds ?? throughlineKinds)];

/** What a view document names by id: a selected thing may be a node, a link or nothing that ever was. */
export const namedBy = (view: ViewDocument): { nodes: string[]; link: ReturnType<typeof linkOf> } => {
  const link = linkOf(view.selected);
  return {
    nodes: [...(view.seeds === 'all' ? [] : view.seeds), ...(view.selected && !link ? [view.selected] : [])],
    link,
  };
};

const linkOf = (selected: string | undefined) => {
  const id = EdgeId.safeParse(selected).data;
  return id && { id, ...edgeEnds(id) };
};

interface Found {
  readonly revision: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
  /** Which of the ids that the document names are in the graph. */
  readonly present: readonly string[];
}

/** A link is shown only between things that are shown, whatever was written between two reads. */
export const viewAnswerOf = (view: ViewDocument, found: Found): ViewAnswer => {
  const shown = new Set<string>(found.nodes.map((node) => node.id));
  const named = [...(view.seeds === 'all' ? [] : view.seeds), ...(view.selected ? [view.selected] : [])];
  return {
    revision: found.revision,
    nodes: found.nodes.toSorted(byId),
    edges: found.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to)).toSorted(byId),
    hidden: hiddenBeside(found.nodes, found.counts),
    missing: [...new Set(named)].filter((id) => !found.present.includes(id)),
  };
};

const hiddenBeside = (nodes: readonly Node[], counts: Found['counts']): ViewAnswer['hidden'] => {
  const left = kindNames.map((kind): [Kind, number] => {
    const all = counts.find((one) => one.kind === kind)?.count ?? 0;
    return [kind, all - nodes.filter((node) => node.kind === kind).length];
  });
  return Object.fromEntries(left.filter(([, count]) => count > 0));
};
