import type { Edge, Node } from '#contracts/graph.ts';
import { entryOf, linkEntryOf } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { ViewDocument } from '#contracts/view.ts';

type Thing = Pick<Node, 'id'> & { readonly kind: string };
type Link = Pick<Edge, 'from' | 'to'> & { readonly type: string };

interface Things<N extends Thing, E extends Link> {
  readonly nodes: readonly N[];
  readonly edges: readonly E[];
}

/** Only what a document shows: things of its kinds and the links among them. Kinds without a column group others and stay. */
export const visiblePart = <N extends Thing, E extends Link>(
  { nodes, edges }: Things<N, E>,
  { kinds }: Pick<ViewDocument, 'kinds'>,
  of: Registry,
): { nodes: readonly N[]; edges: readonly E[] } => {
  if (!kinds) return { nodes, edges };
  const wanted = new Set<string>(kinds);
  const seen = nodes.filter(({ kind }) => wanted.has(kind) || !entryOf(of, kind)?.column);
  const ids = new Set<string>(seen.map(({ id }) => id));
  return { nodes: seen, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

export interface LegendEntry {
  readonly kind: string;
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
}

/** One entry for each kind that has a column, in the registry's order, with how many the whole picture holds. */
export const legendOf = (
  of: Registry,
  nodes: readonly Pick<Thing, 'kind'>[],
  { kinds }: { readonly kinds?: readonly string[] | undefined },
): LegendEntry[] =>
  Object.entries(of.kinds)
    .filter(([, { column }]) => column)
    .map(([kind, { label }]) => ({
      kind,
      label: label.many,
      count: nodes.filter((node) => node.kind === kind).length,
      shown: !kinds || kinds.includes(kind),
    }));

export interface Tally {
  readonly things: number;
  readonly links: number;
  /** Links of types that are drawn without being pointed at. */
  readonly resting: number;
}

/** How much of it stands in the columns: grouping kinds (a stage, say) count neither as things nor by their links. */
export const tallyOf = (of: Registry, { nodes, edges }: Things<Thing, Link>): Tally => {
  const standing = new Set<string>(nodes.filter(({ kind }) => entryOf(of, kind)?.column).map(({ id }) => id));
  const links = edges.filter(({ from, to }) => standing.has(from) && standing.has(to));
  return {
    things: standing.size,
    links: links.length,
    resting: links.filter(({ type }) => linkEntryOf(of, type)?.look.resting).length,
  };
};
