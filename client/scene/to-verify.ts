import type { Edge, Node } from '#contracts/graph.ts';
import { isToVerify } from '#contracts/wording.ts';
import type { Picture } from '#client/scene/picture.ts';

export interface ToVerify {
  /** Links with the number of pieces of evidence that have no quote or are below high. */
  readonly links: readonly { readonly edge: Edge; readonly pieces: number }[];
  /** Things on which some fields are unsure. */
  readonly things: readonly { readonly node: Node; readonly fields: readonly string[] }[];
}

/** What somebody should check. */
export const toVerify = ({ nodes, edges }: Picture): ToVerify => ({
  links: edges
    .map((edge) => ({ edge, pieces: edge.evidence.filter(isToVerify).length }))
    .filter(({ pieces }) => pieces > 0),
  things: nodes.flatMap((node) => (node.unsure?.length ? [{ node, fields: node.unsure }] : [])),
});
