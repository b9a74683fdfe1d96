import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Direction } from './explore.ts';
import { Node } from './graph.ts';
import { type Kind, kindNames, linkTypeNames, registry } from './registry.ts';
import { KindName } from './view.ts';

/** Readable names of kinds, as they stand in ids and addresses: `paper`, `case`. */
const prefixes = kindNames.map((kind) => registry.kinds[kind].prefix);

export const kindOfPrefix = (prefix: string): Kind | undefined =>
  kindNames.find((kind) => registry.kinds[kind].prefix === prefix);

const kindSorts = ['name', 'links'] as const;

/** Where a reader finds how everything is computed. */
export const methodsAddress = '/methods.md';

/** The page that lists all things of a kind. */
export const kindPageOf = (kind: Kind): string => `/kind/${registry.kinds[kind].prefix}`;

/** What the address of a kind's page holds: which of its things are listed, and in what order. */
export const KindParams = z.object({
  q: z.string().max(200).optional().catch(undefined),
  without: KindName.optional().catch(undefined),
  sort: z.enum(kindSorts).optional().catch(undefined),
});
export type KindParams = z.infer<typeof KindParams>;

const LinkCount = z.object({
  type: z.enum(linkTypeNames),
  direction: Direction,
  /** Of the things at the other end. */
  kind: KindName,
  count: z.int().positive(),
});
export type LinkCount = z.infer<typeof LinkCount>;

export const KindAnswer = z.object({
  kind: KindName,
  items: z.array(z.object({ node: Node, links: z.array(LinkCount) })),
  /** How many the filters leave. */
  total: z.int().nonnegative(),
  next: z.string().nullable(),
});
export type KindAnswer = z.infer<typeof KindAnswer>;

export const getKind = defineEndpoint({
  method: 'get',
  path: '/api/kinds/:kind',
  summary: 'The things of a kind, each with how many links of which type it has, page by page',
  params: z.object({ kind: z.enum(prefixes) }),
  query: z.strictObject({
    /** Words of the name, each anywhere in it. */
    q: z.string().max(200).optional(),
    /** Only things that no link joins to a thing of this kind. */
    without: KindName.optional(),
    sort: z.enum(kindSorts).default('name'),
    limit: z.coerce.number().int().min(1).max(200).default(100),
    cursor: z.string().max(400).optional(),
  }),
  response: KindAnswer,
  graphRead: true,
});
