import { z } from 'zod';
import { Confidence, Evidence, nodeIdSchema, nodeSchema, sentence, Status, WebAddress } from './graph.ts';
import { outOfScopeInFile } from './out-of-scope.ts';
import type { Registry } from './registry-shape.ts';

/** What the collection is, for its pages: shown as it stands. */
export const About = z.strictObject({
  title: sentence,
  /** The field, as it reads in "How research on … reaches practice". */
  field: sentence,
  description: sentence,
  selection: sentence,
  licence: sentence,
  citation: sentence,
  sources: z.array(z.strictObject({ title: sentence, url: WebAddress.optional(), note: z.string().optional() })),
});
export type About = z.infer<typeof About>;

const EvidenceInFile = Evidence.partial({ id: true, addedBy: true, addedAt: true });

const linkInFile = (of: Registry) =>
  z.strictObject({
    type: z.enum(Object.keys(of.types)),
    from: nodeIdSchema(of),
    to: nodeIdSchema(of),
    status: Status.default('published'),
    confidence: Confidence.optional(),
    position: z.int().positive().optional(),
    evidence: z.array(EvidenceInFile).default([]),
  });

/**
 * A collection file: a part of a graph, as JSON. `addedBy` and `addedAt` at the top stand for every piece of evidence
 * and every decision that doesn't name its own. Links may name nodes of other files that are loaded with it or are in the graph already.
 */
export const collectionFile = (of: Registry) =>
  z.strictObject({
    about: About.optional(),
    addedBy: sentence,
    addedAt: z.iso.datetime(),
    nodes: z.array(nodeSchema(of)).default([]),
    links: z.array(linkInFile(of)).default([]),
    outOfScope: z.array(outOfScopeInFile(of)).default([]),
  });
