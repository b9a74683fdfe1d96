import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, EdgeId, Node, NodeId } from './graph.ts';
import { linkTypeNames } from './registry.ts';
import { AnyViewDocument, KindName, ViewAnswer } from './view.ts';

export const Direction = z.enum(['in', 'out']);
const limit = z.coerce.number().int().min(1).max(200).default(50);
const cursor = z.string().max(400).optional();

export const NodeAnswer = z.object({
  node: Node,
  links: z.array(
    z.object({ type: z.enum(linkTypeNames), direction: Direction, kind: KindName, count: z.int().positive() }),
  ),
});

export const NeighboursAnswer = z.object({
  nodes: z.array(Node),
  edges: z.array(Edge),
  total: z.int().nonnegative(),
  next: z.string().nullable(),
});

/** A link with both ends and the things that its evidence comes from. */
export const EdgeAnswer = z.object({ edge: Edge, from: Node, to: Node, sources: z.array(Node) });

export const getNode = defineEndpoint({
  method: 'get',
  path: '/api/nodes/:id',
  summary: 'A node and how many links it has, by type, direction and kind at the other end',
  params: z.object({ id: NodeId }),
  response: NodeAnswer,
  graphRead: true,
});

export const getNeighbours = defineEndpoint({
  method: 'get',
  path: '/api/nodes/:id/neighbours',
  summary: 'What a node is linked to, best linked first, with the links and their evidence',
  params: z.object({ id: NodeId }),
  query: z.strictObject({
    type: z.enum(linkTypeNames).optional(),
    kind: KindName.optional(),
    direction: Direction.optional(),
    limit,
    cursor,
  }),
  response: NeighboursAnswer,
  graphRead: true,
});

export const getEdge = defineEndpoint({
  method: 'get',
  path: '/api/edges/:id',
  summary: 'A link with all its evidence, both its ends and its sources',
  params: z.object({ id: EdgeId }),
  response: EdgeAnswer,
  graphRead: true,
});

export const postView = defineEndpoint({
  method: 'post',
  path: '/api/view',
  summary: 'A view document → the nodes and links that it shows',
  body: AnyViewDocument,
  response: ViewAnswer,
  problems: [413, 415],
});
