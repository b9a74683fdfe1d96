import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Node } from './graph.ts';
import { Voice } from './registry-shape.ts';
import { KindName } from './view.ts';

export const Hit = z.object({
  node: Node,
  score: z.number().nonnegative(),
  /** Passages that match, each with where it stands; `marks` are [start, end) offsets in `text`. */
  fragments: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      marks: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
      /** Whose words they are, where the passage is a quote or a reason of a link at this node. */
      saidBy: Voice.optional(),
    }),
  ),
});
export type Hit = z.infer<typeof Hit>;

export const SearchAnswer = z.object({
  hits: z.array(Hit),
  /** How many hits of each kind, whatever `kind` was asked for. */
  facets: z.partialRecord(KindName, z.int().positive()),
  total: z.int().nonnegative(),
  next: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const getSearch = defineEndpoint({
  method: 'get',
  path: '/api/search',
  summary: 'Full-text search over titles, alternative titles, summaries, quotes and reasons',
  query: z.strictObject({
    q: z.string().trim().min(1).max(200),
    kind: KindName.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    cursor: z.string().max(400).optional(),
  }),
  response: SearchAnswer,
  graphRead: true,
});
