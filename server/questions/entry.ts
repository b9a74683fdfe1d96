import type { Node, NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import type { Entry } from '#contracts/questions.ts';
import { voices } from '#contracts/registry-shape.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';

/** A thing in an answer, with the links that it is there for. */
export const thingEntry = (node: Node, links: readonly ProjectedLink[], note: string | null): Entry => ({
  id: node.id,
  kinds: [node.kind],
  title: labelOf(node),
  note,
  voices: voicesOf(links),
  lights: [node.id],
});

/** A link in an answer, named by both its ends. */
export const linkEntry = ({ nodes }: Projection, link: ProjectedLink, note: string): Entry => {
  const ends = [nodeAt(nodes, link.from), nodeAt(nodes, link.to)];
  return {
    id: link.id,
    kinds: ends.map(({ kind }) => kind),
    title: ends.map(labelOf).join(' → '),
    note,
    voices: voicesOf([link]),
    lights: [link.id],
  };
};

const nodeAt = (nodes: Projection['nodes'], id: NodeId): Node => {
  const node = nodes.get(id);
  if (!node) throw new Error(`a link ends at ${id}, which is not in the graph`);
  return node;
};

const voicesOf = (links: readonly ProjectedLink[]): Entry['voices'] =>
  Object.fromEntries(
    voices
      .map((voice) => [voice, links.filter((link) => link.voice === voice).length] as const)
      .filter(([, count]) => count > 0),
  );
