import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { EdgeId, Node, NodeId } from './graph.ts';
import { type Kind, type LinkType, linkTypeNames, registry, typesOfStance } from './registry.ts';
import { type LinkEntry, type Stance, Voice } from './registry-shape.ts';
import { Part } from './score.ts';

export const relatedModes = ['nearest', 'other-setting', 'disagrees', 'same-audience'] as const;
export const RelatedMode = z.enum(relatedModes);
export type RelatedMode = z.infer<typeof RelatedMode>;

/** What two things share, or that one cites the other, or that their words are alike. */
const RelatedPart = Part.extend({
  reason: z.enum(['shared', 'citation', 'words']),
  /** What is shared. A part without it stands for several things that add little each. */
  node: NodeId.optional(),
  /** How many things it stands for, where it names none. */
  count: z.int().positive().optional(),
  /** The links by which they are shared, or by which one cites the other. */
  links: z.array(EdgeId).optional(),
  /** How many links, of every type, the shared thing has: the more, the less it adds. */
  degree: z.int().positive().optional(),
  /** The weakest voice among the links that speak for it; none where all are plain facts. */
  voice: Voice.optional(),
  /** The weakest voice on either side, where these differ: of the thing that is asked about, and of the other. */
  sides: z.object({ own: Voice.nullable(), other: Voice.nullable() }).optional(),
  /** Whether some of what these links rest on has no quote, or is below high confidence. */
  toVerify: z.boolean(),
});
export type RelatedPart = z.infer<typeof RelatedPart>;

const RelatedItem = z.object({
  node: Node,
  /** From 0 to 1, the sum of the parts. */
  score: z.number().min(0).max(1),
  parts: z.array(RelatedPart),
  /** "Related because both support Engage Potential Partners and are about trust." */
  sentence: z.string(),
  /** What sets it apart, by whose word: settings, sectors, what it says about a shared tactic. Null where nothing does. */
  differs: z.string().nullable(),
  /** Whether that is that one of the two challenges a tactic that the other supports, or has a reservation about it. */
  contrast: z.enum(['against', 'reservation']).nullable(),
});
export type RelatedItem = z.infer<typeof RelatedItem>;

export const RelatedAnswer = z.object({
  node: Node,
  /** What it would share with itself, in thousandths: each part is divided by it. */
  whole: z.number().positive(),
  mode: RelatedMode,
  items: z.array(RelatedItem),
  /** How many there are in this mode, shown or not. */
  total: z.int().nonnegative(),
  /** How many there are in each mode that this kind of thing has. */
  totals: z.partialRecord(RelatedMode, z.int().nonnegative()),
  /** The things that parts name as shared. */
  shared: z.array(Node),
});
export type RelatedAnswer = z.infer<typeof RelatedAnswer>;

/** The kinds of things that have related ones. */
export const relatedKinds = ['Paper', 'Tactic', 'CaseStudy'] as const;

/** The modes that can hold anything for things of a kind: tactics share no tactic, and cases are recommended to nobody. */
export const modesOf = (kind: Kind): RelatedMode[] => {
  if (!relatedKinds.some((one) => one === kind)) return [];
  const leadsTo = (to: Kind): boolean => linkTypeNames.some((type) => mayJoin(type, kind, to));
  const mayBe = (stance: Stance): boolean => typesOfStance[stance].some((type) => mayJoin(type, kind, 'Tactic'));
  const mayDisagree = mayBe('for') && mayBe('against');
  return [
    'nearest',
    ...(leadsTo('Tactic') && mayJoin('ABOUT', kind, 'Topic') ? (['other-setting'] as const) : []),
    ...(mayDisagree ? (['disagrees'] as const) : []),
    ...(leadsTo('Audience') ? (['same-audience'] as const) : []),
  ];
};

const mayJoin = (type: LinkType, from: Kind, to: Kind): boolean => {
  const entry: LinkEntry = registry.types[type];
  return entry.from.includes(from) && entry.to.includes(to);
};

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
