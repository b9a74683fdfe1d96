import { groupOf, groupTitles } from '#contracts/facets.ts';
import type { Edge, Node } from '#contracts/graph.ts';
import { byPlace } from '#contracts/order.ts';
import type { Grouping } from '#contracts/view.ts';
import { stagesIn } from '#client/scene/stages.ts';
import type { Picture } from '#client/scene/picture.ts';

/** A picture made ready to be walked through from thing to thing. */
export interface PictureIndex {
  readonly things: ReadonlyMap<string, Node>;
  readonly kinds: ReadonlyMap<string, readonly Node[]>;
  /** The stage of each tactic, where the picture tells; the stage itself may stand outside it. */
  readonly stages: ReadonlyMap<string, Node>;
  /** The stages that tactics may stand under, in order. */
  readonly stageOrder: readonly Node[];
  /** What papers and cases are grouped by; null where nothing groups them. */
  readonly groups: Groups | null;
  readonly links: ReadonlyMap<string, Edge>;
  /** All links that touch a thing. */
  readonly linksOf: (id: string) => readonly Edge[];
  /** The thing at the other end of a link; undefined where the picture doesn't show it. */
  readonly across: (edge: Edge, id: string) => Node | undefined;
}

export interface Groups {
  /** In the order in which they stand. */
  readonly titles: readonly string[];
  readonly of: ReadonlyMap<string, string>;
}

export const indexOf = (picture: Picture, grouping: Grouping = 'none'): PictureIndex => {
  const { nodes, edges } = picture;
  const things = new Map<string, Node>(nodes.map((node) => [node.id, node]));
  const touching = new Map<string, Edge[]>();
  const touch = (id: string, edge: Edge): void => {
    const links = touching.get(id);
    if (links) links.push(edge);
    else touching.set(id, [edge]);
  };
  for (const edge of edges) {
    touch(edge.from, edge);
    if (edge.to !== edge.from) touch(edge.to, edge);
  }
  const kinds = byKind(nodes);
  const stages = stagesOf(picture, things);
  return {
    things,
    kinds,
    groups: grouping === 'none' ? null : { titles: groupTitles(picture, grouping), of: groupOf(picture, grouping) },
    stages,
    stageOrder: [...new Set([...(kinds.get('Stage') ?? []), ...stages.values()])].toSorted(byPlace),
    links: new Map(edges.map((edge) => [edge.id, edge])),
    linksOf: (id) => touching.get(id) ?? [],
    across: (edge, id) => things.get(edge.from === id ? edge.to : edge.from),
  };
};

/** The things of each kind, as they are listed. */
const byKind = (nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> => {
  const kinds = new Map<string, Node[]>();
  for (const node of nodes.toSorted(byPlace)) {
    const things = kinds.get(node.kind);
    if (things) things.push(node);
    else kinds.set(node.kind, [node]);
  }
  return kinds;
};

/** By its link or, where a layout has no use for stages and leaves them out, by what it counts for. */
const stagesOf = (picture: Picture, things: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> => {
  const { facets = [], values = [] } = picture;
  const stages = new Map<string, Node>(stagesIn(picture));
  const known = new Map<string, Node>([...values, ...things.values()].map((node) => [node.id, node]));
  for (const { id, stages: counted } of facets) {
    if (things.get(id)?.kind !== 'Tactic' || stages.has(id)) continue;
    const [earliest] = counted.flatMap((stage) => known.get(stage) ?? []).toSorted(byPlace);
    if (earliest) stages.set(id, earliest);
  }
  return stages;
};
