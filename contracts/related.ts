import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { EdgeId, Node, NodeId } from './graph.ts';
import { Part } from './score.ts';

export const relatedModes = ['nearest', 'other-setting', 'disagrees', 'same-audience'] as const;
export const RelatedMode = z.enum(relatedModes);
export type RelatedMode = z.infer<typeof RelatedMode>;

/** What two things share, or that one cites the other, or that their words are alike. */
const RelatedPart = Part.extend({
  reason: z.enum(['shared', 'citation', 'words']),
  /** What is shared. */
  node: NodeId.optional(),
  /** The links by which it is. */
  links: z.array(EdgeId).optional(),
});

const RelatedItem = z.object({
  node: Node,
  /** From 0 to 1, the sum of the parts. */
  score: z.number().min(0).max(1),
  parts: z.array(RelatedPart),
  /** "Related because both support Engage Potential Partners and are about trust." */
  sentence: z.string(),
  /** What sets it apart: settings, sectors, what it says about a shared tactic. Null where nothing does. */
  differs: z.string().nullable(),
});
export type RelatedItem = z.infer<typeof RelatedItem>;

export const RelatedAnswer = z.object({
  node: Node,
  mode: RelatedMode,
  items: z.array(RelatedItem),
  /** How many there are in this mode, shown or not. */
  total: z.int().nonnegative(),
  /** The things that parts name as shared. */
  shared: z.array(Node),
});
export type RelatedAnswer = z.infer<typeof RelatedAnswer>;

/** The kinds of things that have related ones. */
export const relatedKinds = ['Paper', 'Tactic', 'CaseStudy'] as const;

export const getRelated = defineEndpoint({
  method: 'get',
  path: '/api/nodes/:id/related',
  summary: 'Things of the same kind that are near by what they share, rare things counting more, with the reasons',
  params: z.object({ id: NodeId }),
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(10),
    mode: RelatedMode.default('nearest'),
  }),
  response: RelatedAnswer,
  graphRead: true,
});
