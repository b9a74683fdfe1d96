import { z } from 'zod';
import { edgeEnds, nodeIdSchema, sentence } from './graph.ts';
import { registry } from './registry.ts';
import type { Registry } from './registry-shape.ts';

/** A value that things are counted by: the id of a node, or a year in digits. */
const valueIdSchema = (of: Registry) =>
  z.union([nodeIdSchema(of), z.string().regex(yearPattern, 'a year such as 2015')]);

const yearPattern = /^\d{4}$/;

/** A decision as a collection file holds it: who and when may be said once for the whole file. */
export const outOfScopeInFile = (of: Registry) =>
  z.strictObject({
    row: valueIdSchema(of),
    column: valueIdSchema(of),
    reason: sentence.max(600),
    by: sentence.optional(),
    at: z.iso.datetime().optional(),
  });

/** That nobody needs to cover two values together, whichever stands in the rows: an editor's decision. */
export const OutOfScope = outOfScopeInFile(registry).required({ by: true, at: true });
export type OutOfScope = z.infer<typeof OutOfScope>;

const prefix = 'out-of-scope';

/** Made of what it is about: `out-of-scope~ROW~COLUMN`. */
export const outOfScopeId = ({ row, column }: { readonly row: string; readonly column: string }): string =>
  `${prefix}~${row}~${column}`;

export const isOutOfScopeId = (thing: string): boolean => thing.startsWith(`${prefix}~`);

/** The nodes that a decision is about: its values but for years. */
export const nodesOfOutOfScope = (id: string): string[] => {
  const { type, to } = edgeEnds(id);
  return [type, to].filter((value) => !yearPattern.test(value));
};
