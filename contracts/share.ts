import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, Node } from './graph.ts';

export const getExport = defineEndpoint({
  method: 'get',
  path: '/api/export',
  summary: 'The whole published graph, streamed, nodes and links sorted by id',
  query: z.strictObject({ format: z.literal('json').default('json') }),
  response: z.object({ revision: z.int().nonnegative(), nodes: z.array(Node), edges: z.array(Edge) }),
  graphRead: true,
});
