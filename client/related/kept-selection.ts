import { z } from 'zod';
import { Node, NodeId } from '#contracts/graph.ts';
import type { RelatedItem } from '#contracts/related.ts';

/** A related thing that is selected, and what it shares most of. */
const Selected = z.object({ node: Node, shares: z.array(NodeId) });
export type Selected = z.infer<typeof Selected>;

/** What an entry of the browser's history keeps of a list: "back" finds it as it was left. */
const KeptSelection = z.object({ selected: z.array(Selected), isLong: z.boolean() });
export type KeptSelection = z.infer<typeof KeptSelection>;

const nothingKept: KeptSelection = { selected: [], isLong: false };

/** An entry may be of an older version, or of another page. */
export const readKept = (state: unknown): KeptSelection => KeptSelection.safeParse(state).data ?? nothingKept;

export const selectedOf = ({ node, parts }: RelatedItem): Selected => ({
  node,
  shares: parts.slice(0, 3).flatMap((part) => part.node ?? []),
});
