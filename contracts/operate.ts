import { z } from 'zod';
import { About } from './collection.ts';
import { defineEndpoint } from './endpoint.ts';
import { linkTypeNames } from './registry.ts';
import { columns, Voice } from './registry-shape.ts';
import { KindName } from './view.ts';

const Phrases = z.record(Voice, z.string());

export const getHealth = defineEndpoint({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the process answers',
  response: z.object({ status: z.literal('ok') }),
});

export const getReady = defineEndpoint({
  method: 'get',
  path: '/api/ready',
  summary: 'Whether the graph can be read, on which engine, at which revision',
  response: z.object({
    engine: z.enum(['neo4j', 'embedded']),
    version: z.string(),
    revision: z.int().nonnegative(),
  }),
});

export const getSchema = defineEndpoint({
  method: 'get',
  path: '/api/schema',
  summary: 'The kinds and relationship types, with how many of each the graph holds, and what the collection is',
  response: z.object({
    about: About.nullable(),
    kinds: z.array(
      z.object({
        kind: KindName,
        prefix: z.string(),
        label: z.object({ one: z.string(), many: z.string() }),
        meaning: z.string(),
        column: z.enum(columns).nullable(),
        fields: z.array(z.object({ name: z.string(), label: z.string(), required: z.boolean() })),
        count: z.int().nonnegative(),
      }),
    ),
    types: z.array(
      z.object({
        type: z.enum(linkTypeNames),
        from: z.array(KindName),
        to: z.array(KindName),
        curated: z.boolean(),
        claim: z.boolean(),
        weight: z.number(),
        heading: z.object({ forward: z.string(), backward: z.string() }),
        phrases: z.object({ forward: Phrases, backward: Phrases }),
        count: z.int().nonnegative(),
      }),
    ),
  }),
  graphRead: true,
});

export const getOpenApi = defineEndpoint({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This API as OpenAPI 3.1',
  response: z.looseObject({ openapi: z.literal('3.1.0') }),
});
