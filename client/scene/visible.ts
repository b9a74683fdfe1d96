import type { Edge, Node } from '#contracts/graph.ts';
import { entryOf, linkEntryOf } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';

type Thing = Pick<Node, 'id'> & { readonly kind: string };
type Link = Pick<Edge, 'from' | 'to'> & { readonly type: string };

interface Things {
  readonly nodes: readonly Thing[];
  readonly edges: readonly Link[];
}

export interface LegendEntry {
  readonly kind: string;
  readonly label: string;
  readonly count: number;
  readonly shown: boolean;
}

/** One entry for each kind that has a column and each other that the picture holds, in the registry's order. */
export const legendOf = (
  of: Registry,
  nodes: readonly Pick<Thing, 'kind'>[],
  { withoutKinds = [] }: { readonly withoutKinds?: readonly string[] | undefined },
): LegendEntry[] =>
  Object.entries(of.kinds)
    .map(([kind, { label }]) => ({
      kind,
      label: label.many,
      count: nodes.filter((node) => node.kind === kind).length,
      shown: !withoutKinds.includes(kind),
    }))
    .filter(({ kind, count }) => {
      const entry = entryOf(of, kind);
      return Boolean(entry?.column) || (count > 0 && !entry?.groups);
    });

export interface Tally {
  readonly things: number;
  readonly links: number;
  /** Links of types that are drawn without being pointed at. */
  readonly resting: number;
}

/** How much of it there is to see: what groups others (a stage, say) counts neither as things nor by its links. */
export const tallyOf = (of: Registry, { nodes, edges }: Things): Tally => {
  const standing = new Set<string>(nodes.filter(({ kind }) => !entryOf(of, kind)?.groups).map(({ id }) => id));
  const links = edges.filter(({ from, to }) => standing.has(from) && standing.has(to));
  return {
    things: standing.size,
    links: links.length,
    resting: links.filter(({ type }) => linkEntryOf(of, type)?.look.resting).length,
  };
};
