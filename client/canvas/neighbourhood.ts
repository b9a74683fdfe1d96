import type { Edge, Node } from '#contracts/graph.ts';
import { entryOf, linkEntryOf, registry } from '#contracts/registry.ts';
import type { Column } from '#contracts/registry-shape.ts';
import type { Picture } from '#client/scene/picture.ts';
import { groupBy } from './group-by.ts';

/** A picture, looked up by id. Only what stands in a column is drawn; the rest (stages, say) groups it. */
export interface Neighbourhood {
  readonly nodes: ReadonlyMap<string, Node>;
  /** Links whose two ends both stand in a column. */
  readonly edges: ReadonlyMap<string, Edge>;
  readonly edgesOf: (id: string) => readonly Edge[];
  readonly inColumn: (column: Column) => readonly Node[];
}

export const neighbourhoodOf = (picture: Picture): Neighbourhood =>
  neighbourhoodAmong(
    picture.nodes.filter((node) => columnOf(node)),
    picture.edges,
  );

/** The same where every kind is drawn. */
export const wholeNeighbourhoodOf = ({ nodes, edges }: Picture): Neighbourhood => neighbourhoodAmong(nodes, edges);

const neighbourhoodAmong = (drawn: readonly Node[], edges: readonly Edge[]): Neighbourhood => {
  const nodes = new Map<string, Node>(drawn.map((node) => [node.id, node]));
  const links = edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to) && from !== to);
  const edgesByEnd = new Map<string, Edge[]>();
  // Of thousands of links: no list is made that isn't kept.
  for (const edge of links)
    for (const end of [edge.from, edge.to]) {
      const known = edgesByEnd.get(end);
      if (known) known.push(edge);
      else edgesByEnd.set(end, [edge]);
    }
  const nodesByColumn = groupBy(drawn, (node) => columnOf(node) ?? '');
  return {
    nodes,
    edges: new Map(links.map((edge) => [edge.id, edge])),
    edgesOf: (id) => edgesByEnd.get(id) ?? [],
    inColumn: (column) => nodesByColumn.get(column) ?? [],
  };
};

/** Stages stand nowhere: they group. What has no column of its own is context, with what the rest concerns. */
export const columnOf = ({ kind }: Pick<Node, 'kind'>): Column | undefined =>
  kind === 'Stage' ? undefined : (entryOf(registry, kind)?.column ?? 'concerns');

/** Whether a kind has a column by itself, or stands with what the rest concerns for want of one. */
export const hasColumn = ({ kind }: Pick<Node, 'kind'>): boolean => entryOf(registry, kind)?.column !== undefined;

/** Drawn without being pointed at. */
export const isResting = (edge: Pick<Edge, 'type'>): boolean => Boolean(linkEntryOf(registry, edge.type)?.look.resting);

export const otherEnd = (edge: Pick<Edge, 'from' | 'to'>, id: string): string =>
  edge.from === id ? edge.to : edge.from;
