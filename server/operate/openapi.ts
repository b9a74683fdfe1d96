import {
  OpenApiGeneratorV31,
  OpenAPIRegistry,
  type ResponseConfig,
  type RouteConfig,
  zodToOpenAPIRegistry,
} from '@asteasolutions/zod-to-openapi';
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Endpoint } from '#contracts/endpoint.ts';
import { Edge, Evidence, Node } from '#contracts/graph.ts';
import { Problem } from '#contracts/problem.ts';

/** The API as OpenAPI 3.1, made of the contracts of the endpoints that are really mounted. */
export const openApiOf = (endpoints: readonly Endpoint[], version: string) => {
  const registry = new OpenAPIRegistry();
  for (const endpoint of endpoints) registry.registerPath(pathOf(endpoint));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Throughline', version, description },
    servers: [{ url: '/' }],
  });
};

const description =
  'How research connects to practice, and who says so. Errors are problem details (RFC 9457) with the request’s id. ' +
  'Reads of the graph carry an ETag made of its revision, which a process rereads at most once a second.';

/** Schemas that the document names once and refers to. */
for (const [refId, schema] of Object.entries({ Node, Edge, Evidence, Problem }))
  zodToOpenAPIRegistry.add(schema, { _internal: { refId } });

const pathOf = ({ method, path, summary, params, query, body, ...endpoint }: Endpoint): RouteConfig => ({
  method,
  path: path.replaceAll(/:(\w+)/g, '{$1}'),
  summary,
  request: {
    ...(params && { params }),
    ...(query && { query }),
    ...(endpoint.graphRead && { headers: Conditional }),
    ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
  },
  responses: {
    200: {
      description: 'The answer',
      headers: { ...requestId, ...(endpoint.graphRead && etag) },
      content: {
        'application/json': { schema: endpoint.response },
        ...Object.fromEntries((endpoint.otherTypes ?? []).map((type) => [type, text])),
      },
    },
    ...(endpoint.graphRead && {
      304: { description: 'The graph is still at the revision of If-None-Match', headers: { ...requestId, ...etag } },
    }),
    ...Object.fromEntries(
      [400, 404, 429, 503, ...(endpoint.problems ?? [])].map((status) => [status, problemAnswer(status)]),
    ),
    default: problemAnswer(),
  },
});

const text = { schema: { type: 'string' } } as const;
const requestId = { 'X-Request-Id': { description: 'Names the request in the server’s log', ...text } };
const etag = { ETag: { description: 'Weak; changes with the graph', ...text } };
const retryAfter = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } } as const;

const Conditional = z.object({ 'If-None-Match': z.string().optional() });

const problemAnswer = (status?: number): ResponseConfig => ({
  description: status === undefined ? 'Any other problem' : (STATUS_CODES[status] ?? 'A problem'),
  headers: { ...requestId, ...((status === 429 || status === 503) && retryAfter) },
  content: { 'application/problem+json': { schema: Problem } },
});
