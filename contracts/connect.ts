import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, Node, NodeId } from './graph.ts';
import { Part } from './score.ts';

/** A way from one thing to another, in order: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
const Path = z.object({
  nodes: z.array(Node).min(1),
  edges: z.array(Edge),
  /** What the path costs, the sum of its parts: the smaller, the more specific. */
  score: z.number().nonnegative(),
  /** In the order of the path: one for each link and one for each thing that is passed through, which `node` names. */
  parts: z.array(Part.extend({ node: NodeId.optional() })),
  /** One for each link, read along the path, worded by who says so. */
  sentences: z.array(z.string()),
  /** Other links between the same things, of other types, which may say something else. */
  beside: z.array(z.object({ edge: Edge, sentence: z.string() })),
});
export type Path = z.infer<typeof Path>;

export const PathsAnswer = z.object({
  from: Node,
  to: Node,
  /** Cheapest first. Empty where no meaningful links lead from one to the other within `maxHops`. */
  paths: z.array(Path),
  /** The things that evidence on the paths comes from. */
  sources: z.array(Node),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;

/** More links than this tell nothing. */
export const mostHops = 6;

/** So many paths are told unless more are asked for, and so many at most. */
export const fewPaths = 3;
export const mostPaths = 10;

export const getPaths = defineEndpoint({
  method: 'get',
  path: '/api/paths',
  summary: 'The few loopless ways from one thing to another that mean something, read out as sentences',
  query: z.strictObject({
    from: NodeId,
    to: NodeId,
    limit: z.coerce.number().int().min(1).max(mostPaths).default(fewPaths),
    maxHops: z.coerce.number().int().min(1).max(mostHops).default(mostHops),
  }),
  response: PathsAnswer,
  graphRead: true,
});
