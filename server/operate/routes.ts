import type { Endpoint } from '#contracts/endpoint.ts';
import { getHealth, getOpenApi, getReady, getSchema } from '#contracts/operate.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { readAbout } from '#server/graph/queries.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { openApiOf } from './openapi.ts';
import { schemaAnswerOf } from './operate.ts';
import { countLinks, countNodes } from './queries.ts';

/** What asks whether the program lives: never limited, never kept. */
export const probeRoutes = (graph: GraphDatabase): Route[] => [
  handle(getHealth, async () => ({ status: 'ok' as const })),

  handle(getReady, async () => {
    const { engine, version, revision } = await graph.status();
    return { engine, version, revision };
  }),
];

export const operateRoutes = (graph: GraphDatabase): Route[] => [
  handle(getSchema, async () => {
    const [row] = await graph.read(readAbout, {});
    const nodes = await graph.read(countNodes, {});
    return schemaAnswerOf({ about: row?.about, nodes, links: await graph.read(countLinks, {}) });
  }),
];

/** The document of all the other endpoints, and of itself. */
export const openApiRoute = (endpoints: readonly Endpoint[], version: string): Route => {
  const document = { ...openApiOf([...endpoints, getOpenApi], version), openapi: '3.1.0' as const };
  return handle(getOpenApi, async () => document);
};
