import { z } from 'zod';
import { defineQuery } from '#server/graph/define-query.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

export const emptyGraph = defineQuery({
  file: 'testing/empty-graph.cypher',
  mode: 'write',
  params: z.object({ graphId: z.string() }),
  row: z.object({}),
});
export const readHistory = defineQuery({
  file: 'testing/read-history.cypher',
  mode: 'read',
  readsHistory: true,
  params: z.object({ thing: z.string() }),
  row: z.object({
    revision: z.int(),
    by: z.string(),
    origin: z.string(),
    before: json.nullable(),
    after: json,
  }),
});
export const readSources = defineQuery({
  file: 'testing/read-sources.cypher',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ source: z.string() }),
});
export const readLabels = defineQuery({
  file: 'testing/read-labels.cypher',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ labels: z.array(z.string()) }),
});
export const dumpNodes = defineQuery({
  file: 'testing/dump-nodes.cypher',
  mode: 'read',
  readsHistory: true,
  params: z.object({}),
  row: z.object({ labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) }),
});
export const dumpRelationships = defineQuery({
  file: 'testing/dump-relationships.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    start: z.string(),
    type: z.string(),
    properties: z.record(z.string(), z.unknown()),
    finish: z.string(),
  }),
});

/* What the benchmarks hold the questions against: the same rows, as the driver gives them. */
const noParameters = z.object({});
const identified = z.object({ id: z.string() });
const counts = z.object({ row: z.string(), column: z.string(), papers: z.int() });
export const listSecondNeighbours = defineQuery({
  file: 'testing/list-second-neighbours.cypher',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ shared: z.string(), own: z.string(), other: z.string(), from: z.string() }),
});
export const listClaims = defineQuery({
  file: 'testing/list-claims.cypher',
  mode: 'read',
  params: noParameters,
  row: identified,
});
export const listCountingLinks = defineQuery({
  file: 'testing/list-counting-links.cypher',
  mode: 'read',
  params: noParameters,
  row: identified,
});
export const countTacticAudience = defineQuery({
  file: 'testing/count-tactic-audience.cypher',
  mode: 'read',
  params: noParameters,
  row: counts,
});
export const countTopicPlace = defineQuery({
  file: 'testing/count-topic-place.cypher',
  mode: 'read',
  params: noParameters,
  row: counts,
});
