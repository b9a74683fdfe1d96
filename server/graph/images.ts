import { z } from 'zod';
import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { edgeEnds } from '#contracts/graph.ts';

const EvidenceImage = z.looseObject({ id: z.string(), source: z.string().optional() });
export type EvidenceImage = z.infer<typeof EvidenceImage>;

/** A thing as it is put, before a revision is given to it. */
const Thing = z.looseObject({ id: z.string(), evidence: z.array(EvidenceImage).optional() });
export type Thing = z.infer<typeof Thing>;

/**
 * A thing as history keeps it: a node, a link with all its evidence, or what the collection is. Loose, since an image
 * may be older than the registry.
 */
export const Image = Thing.extend({ revision: z.int().nonnegative() });
export type Image = z.infer<typeof Image>;

/** What a revision did to one thing. */
export interface Touched {
  readonly thing: string;
  readonly before: Image | null;
  readonly after: Image;
}

/** A revision as it is recorded; its number is the graph revision that it made. */
export const Revision = z.strictObject({
  number: z.int().positive(),
  changeId: z.string().min(1),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string().min(1),
  origin: z.enum(['load', 'edit']),
});
export type Revision = z.infer<typeof Revision>;

/** The id under which history keeps what the collection is. */
export const aboutThing = 'about';

/** Neither a link, nor a decision, nor what the collection is. */
export const isNode = (thing: string): boolean => thing !== aboutThing && !isOutOfScopeId(thing) && !isLink(thing);

export const isLink = (thing: string): boolean => linkEntryOf(registry, edgeEnds(thing).type) !== undefined;
