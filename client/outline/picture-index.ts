import type { Edge, Node } from '#contracts/graph.ts';
import { stagesIn } from '#client/scene/order.ts';
import type { Picture } from '#client/scene/picture.ts';

/** A picture made ready to be walked through from thing to thing. */
export interface PictureIndex {
  readonly things: ReadonlyMap<string, Node>;
  /** The stage of each tactic, where the picture tells. */
  readonly stages: ReadonlyMap<string, Node>;
  readonly links: ReadonlyMap<string, Edge>;
  /** All links that touch a thing. */
  readonly linksOf: (id: string) => readonly Edge[];
  /** The thing at the other end of a link; undefined where the picture doesn't show it. */
  readonly across: (edge: Edge, id: string) => Node | undefined;
}

export const indexOf = (picture: Picture): PictureIndex => {
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
  return {
    things,
    stages: stagesIn(picture),
    links: new Map(edges.map((edge) => [edge.id, edge])),
    linksOf: (id) => touching.get(id) ?? [],
    across: (edge, id) => things.get(edge.from === id ? edge.to : edge.from),
  };
};
