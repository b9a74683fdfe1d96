import { EdgeId, type Edge, edgeEnds, type Node } from '#contracts/graph.ts';
import { type Kind, kindNames } from '#contracts/registry.ts';
import { membersOf } from '#contracts/view-members.ts';
import type { FacetRow, ViewAnswer, ViewDocument } from '#contracts/view.ts';
import { byId } from './explore.ts';

/** Every node and link that a document names: all but the positions, which nothing depends on. */
export const namedBy = (view: ViewDocument): { nodes: string[]; links: string[] } => {
  const chosen = view.selection.map(String);
  return {
    nodes: [...membersOf(view), ...chosen.filter((id) => !isLink(id))],
    links: chosen.filter(isLink),
  };
};

const isLink = (id: string): boolean => EdgeId.safeParse(id).success;

interface Found {
  readonly revision: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly facets: FacetRow[];
  readonly values: readonly Node[];
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
  /** Which of the ids that the document names are in the graph. */
  readonly present: readonly string[];
  readonly changes: ViewAnswer['changes'];
}

/** A link is shown only between things that are shown, whatever was written between two reads. */
export const viewAnswerOf = (view: ViewDocument, found: Found): ViewAnswer => {
  const shown = new Set<string>(found.nodes.map((node) => node.id));
  const named = namedBy(view);
  const present = new Set(found.present);
  return {
    revision: found.revision,
    nodes: found.nodes.toSorted(byId),
    edges: found.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to)).toSorted(byId),
    facets: found.facets,
    values: found.values.filter(({ id }) => !shown.has(id)).toSorted(byId),
    hidden: hiddenBeside(found.nodes, found.counts),
    missing: [...new Set([...named.nodes, ...named.links])].filter((id) => !present.has(id)),
    changes: found.changes,
  };
};

const hiddenBeside = (nodes: readonly Node[], counts: Found['counts']): ViewAnswer['hidden'] => {
  const shown = new Map<Kind, number>();
  for (const { kind } of nodes) shown.set(kind, (shown.get(kind) ?? 0) + 1);
  const left = kindNames.map((kind): [Kind, number] => {
    const all = counts.find((one) => one.kind === kind)?.count ?? 0;
    return [kind, all - (shown.get(kind) ?? 0)];
  });
  return Object.fromEntries(left.filter(([, count]) => count > 0));
};

interface Touch {
  readonly thing: string;
  readonly created: boolean;
}

interface Sorted {
  readonly added: string[];
  readonly changed: string[];
  /** Ends, out of view, of new links to something in view. */
  readonly near: string[];
}

/** What of the changes concerns things in view. A thing that was made and then changed is new. */
export const changesNear = (touched: readonly Touch[], shown: ReadonlySet<string>): Sorted => {
  const made = new Set(touched.filter(({ created }) => created).map(({ thing }) => thing));
  const things = [...new Set(touched.map(({ thing }) => thing))];
  const inView = things.filter((thing) => endsOf(thing).every((end) => shown.has(end)));
  const near = things
    .filter((thing) => made.has(thing) && isLink(thing) && endsOf(thing).some((end) => shown.has(end)))
    .flatMap((thing) => endsOf(thing).filter((end) => !shown.has(end)));
  return {
    added: inView.filter((thing) => made.has(thing)).toSorted(),
    changed: inView.filter((thing) => !made.has(thing)).toSorted(),
    near: [...new Set(near)].toSorted(),
  };
};

const endsOf = (thing: string): string[] => (isLink(thing) ? [edgeEnds(thing).from, edgeEnds(thing).to] : [thing]);
