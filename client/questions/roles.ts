import type { Edge, Node } from '#contracts/graph.ts';
import { entryOf, linkEntryOf } from '#contracts/registry.ts';
import type { Column, Registry } from '#contracts/registry-shape.ts';
import type { Picture } from '#client/scene/picture.ts';

/** What stands in a column of the throughline, whatever a registry calls it. */
export interface Role {
  readonly column: Column;
  /** In running text: "paper", "papers". */
  readonly one: string;
  readonly many: string;
}

export const roleOf = (of: Registry, column: Column): Role => {
  const entry = Object.values(of.kinds).find((kind) => kind.column === column);
  return {
    column,
    one: entry?.label.one.toLowerCase() ?? 'thing',
    many: entry?.label.many.toLowerCase() ?? 'things',
  };
};

export const thingsIn = (of: Registry, { nodes }: Picture, { column }: Role): Node[] =>
  nodes.filter(({ kind }) => entryOf(of, kind)?.column === column);

/** For each thing of one role, the claims that join it to things of the other; things without any are there too. */
export const claimsBetween = (of: Registry, picture: Picture, role: Role, other: Role): Map<Node, Edge[]> => {
  const things = thingsIn(of, picture, role);
  const others = new Set<string>(thingsIn(of, picture, other).map(({ id }) => id));
  const claims = new Map<string, Edge[]>(things.map(({ id }) => [id, []]));
  for (const edge of picture.edges) {
    if (!linkEntryOf(of, edge.type)?.claim) continue;
    if (others.has(edge.to)) claims.get(edge.from)?.push(edge);
    if (others.has(edge.from)) claims.get(edge.to)?.push(edge);
  }
  return new Map(things.map((node) => [node, claims.get(node.id) ?? []]));
};
