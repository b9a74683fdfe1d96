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

export const neighbourhoodOf = (picture: Picture): Neighbourhood => {
  const drawn = picture.nodes.filter((node) => columnOf(node));
  const nodes = new Map<string, Node>(drawn.map((node) => [node.id, node]));
  const links = picture.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to) && from !== to);
  const ends = links.flatMap((edge) => [edge.from, edge.to].map((end) => ({ end, edge })));
  const edgesByEnd = new Map(
    [...groupBy(ends, ({ end }) => end)].map(([end, group]) => [end, group.map(({ edge }) => edge)]),
  );
  const nodesByColumn = groupBy(drawn, (node) => columnOf(node) ?? '');
  return {
    nodes,
    edges: new Map(links.map((edge) => [edge.id, edge])),
    edgesOf: (id) => edgesByEnd.get(id) ?? [],
    inColumn: (column) => nodesByColumn.get(column) ?? [],
  };
};

export const columnOf = (node: Pick<Node, 'kind'>): Column | undefined => entryOf(registry, node.kind)?.column;

/** Drawn without being pointed at. */
export const isResting = (edge: Pick<Edge, 'type'>): boolean => Boolean(linkEntryOf(registry, edge.type)?.look.resting);

export const otherEnd = (edge: Pick<Edge, 'from' | 'to'>, id: string): string =>
  edge.from === id ? edge.to : edge.from;
