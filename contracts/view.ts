import { z } from 'zod';
import { Edge, Node, NodeId } from './graph.ts';
import { kindNames } from './registry.ts';

export const KindName = z.enum(kindNames);

/** What is viewed, by stable ids only. It is what a link carries; later versions migrate it. */
export const ViewDocument = z.strictObject({
  version: z.literal(1),
  /** Everything, or some things and what they are linked to. */
  seeds: z.union([z.literal('all'), z.array(NodeId).min(1).max(200)]),
  /** Only these kinds; absent means the kinds of the throughline. */
  kinds: z.array(KindName).optional(),
  selected: NodeId.or(z.string().max(440)).optional(),
  layout: z.literal('throughline'),
});
export type ViewDocument = z.infer<typeof ViewDocument>;

export const ViewAnswer = z.object({
  revision: z.int().nonnegative(),
  nodes: z.array(Node),
  edges: z.array(Edge),
  /** How many things of each kind this view leaves out. */
  hidden: z.partialRecord(KindName, z.int().positive()),
  /** Ids of the document that are not in the graph. */
  missing: z.array(z.string()),
});
export type ViewAnswer = z.infer<typeof ViewAnswer>;
