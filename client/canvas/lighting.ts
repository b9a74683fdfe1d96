import { isResting, type Neighbourhood, otherEnd } from './neighbourhood.ts';

/** Ids of what stands at full strength while everything else steps back. */
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A thing with its neighbours and lines, or a line with its two ends; null for what isn't in the picture. */
export const lightAround = (id: string, { nodes, edges, edgesOf }: Neighbourhood): Light | null => {
  const edge = edges.get(id);
  if (edge) return { nodes: new Set([edge.from, edge.to]), edges: new Set([id]) };
  if (!nodes.has(id)) return null;
  const lines = edgesOf(id);
  return {
    nodes: new Set([id, ...lines.map((line) => otherEnd(line, id))]),
    edges: new Set(lines.map((line) => line.id)),
  };
};

/** What is chosen: one thing as above, several together with every link among them. Null where none is in the picture. */
export const lightAmong = (ids: readonly string[], around: Neighbourhood): Light | null => {
  const { nodes, edges } = around;
  const present = ids.filter((id) => nodes.has(id) || edges.has(id));
  const [only, ...others] = present;
  if (only === undefined) return null;
  if (others.length === 0) return lightAround(only, around);
  const links = present.flatMap((id) => edges.get(id) ?? []);
  const lit = new Set([...present.filter((id) => nodes.has(id)), ...links.flatMap(({ from, to }) => [from, to])]);
  const among = [...lit].flatMap((id) => around.edgesOf(id)).filter(({ from, to }) => lit.has(from) && lit.has(to));
  return { nodes: lit, edges: new Set(among.map(({ id }) => id)) };
};

/**
 * Several things together, with the resting lines among them; where links are named, those links with their ends, and no
 * other line. Null where none of them is in the picture.
 */
export const lightTogether = (ids: readonly string[], { nodes, edges }: Neighbourhood): Light | null => {
  const named = ids.flatMap((id) => edges.get(id) ?? []);
  const lit = new Set([...ids.filter((id) => nodes.has(id)), ...named.flatMap(({ from, to }) => [from, to])]);
  if (lit.size === 0) return null;
  if (named.length > 0) return { nodes: lit, edges: new Set(named.map(({ id }) => id)) };
  const among = [...edges.values()].filter((edge) => isResting(edge) && lit.has(edge.from) && lit.has(edge.to));
  return { nodes: lit, edges: new Set(among.map((edge) => edge.id)) };
};
