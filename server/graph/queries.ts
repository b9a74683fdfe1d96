import { z } from 'zod';
import { linkTypeNames } from '#contracts/registry.ts';
import { defineQuery, type Query } from './define-query.ts';
import { Revision } from './images.ts';
import { putLinksFile } from './put-links-file.ts';
import { looseDecision, looseEdge, looseNode } from './rows.ts';

const none = z.object({});
const ids = z.object({ ids: z.array(z.string()) });
const fields = z.record(z.string(), z.unknown());
const putRow = z.object({ id: z.string(), fields });

export const lockGraph = defineQuery({ file: 'graph/lock-graph.cypher', mode: 'write', params: none, row: none });
export const readMeta = defineQuery({
  file: 'graph/read-meta.cypher',
  mode: 'read',
  params: none,
  row: z.object({
    graphId: z.string(),
    revision: z.int().nonnegative(),
    schemaVersion: z.int().positive(),
    schemaDigest: z.string(),
  }),
});
export const findAnything = defineQuery({
  file: 'graph/find-anything.cypher',
  mode: 'read',
  params: none,
  row: z.object({ found: z.boolean() }),
});
export const setUpMeta = defineQuery({
  file: 'graph/set-up-meta.cypher',
  mode: 'write',
  params: z.object({ graphId: z.string(), schemaVersion: z.int().positive(), schemaDigest: z.string() }),
  row: none,
});
export const findRevision = defineQuery({
  file: 'graph/find-revision.cypher',
  mode: 'read',
  params: z.object({ changeId: z.string() }),
  row: z.object({ number: z.int().positive() }),
});
export const listTouched = defineQuery({
  file: 'graph/list-touched.cypher',
  mode: 'read',
  readsHistory: true,
  params: z.object({ revision: z.int() }),
  row: z.object({ thing: z.string(), created: z.boolean() }),
});
export const readOrigins = defineQuery({
  file: 'graph/read-origins.cypher',
  mode: 'read',
  params: z.object({ numbers: z.array(z.int()) }),
  row: z.object({ number: z.int(), origin: z.enum(['load', 'edit']) }),
});
export const readNodes = defineQuery({
  file: 'graph/read-nodes.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ node: looseNode }),
});
export const readOutOfScope = defineQuery({
  file: 'graph/read-out-of-scope.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ decision: looseDecision }),
});
export const findEntities = defineQuery({
  file: 'graph/find-entities.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string() }),
});
export const readLinks = defineQuery({
  file: 'graph/read-links.cypher',
  mode: 'read',
  params: z.object({ rows: z.array(z.object({ from: z.string(), ids: z.array(z.string()) })) }),
  row: z.object({ edge: looseEdge }),
});
export const findEvidence = defineQuery({
  file: 'graph/find-evidence.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), edge: z.string() }),
});
/** What the collection is, as the JSON of a contract `About`. */
export const readAbout = defineQuery({
  file: 'graph/read-about.cypher',
  mode: 'read',
  params: none,
  row: z.object({ about: z.string(), revision: z.int() }),
});

export const putNodes = defineQuery({
  file: 'write/put-nodes.cypher',
  mode: 'write',
  params: z.object({ rows: z.array(putRow.extend({ kind: z.string() })) }),
  row: none,
});
const putLinksRows = z.object({ rows: z.array(putRow.extend({ from: z.string(), to: z.string() })) });
type PutLinks = Query<z.infer<typeof putLinksRows>, object>;
/** One statement for each relationship type. */
export const putLinks = new Map<string, PutLinks>(
  linkTypeNames.map((type) => [
    type,
    defineQuery({ file: putLinksFile(type), mode: 'write', params: putLinksRows, row: none }),
  ]),
);
export const putEvidence = defineQuery({
  file: 'write/put-evidence.cypher',
  mode: 'write',
  params: z.object({ rows: z.array(putRow.extend({ edge: z.string() })) }),
  row: none,
});
export const unlinkEvidence = defineQuery({
  file: 'write/unlink-evidence.cypher',
  mode: 'write',
  params: ids,
  row: none,
});
export const linkEvidence = defineQuery({
  file: 'write/link-evidence.cypher',
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), source: z.string() })) }),
  row: none,
});
export const putOutOfScope = defineQuery({
  file: 'write/put-out-of-scope.cypher',
  mode: 'write',
  params: z.object({ rows: z.array(putRow) }),
  row: none,
});
export const describeCollection = defineQuery({
  file: 'write/describe-collection.cypher',
  mode: 'write',
  params: z.object({ about: z.string(), revision: z.int() }),
  row: none,
});
export const addRevision = defineQuery({
  file: 'write/add-revision.cypher',
  mode: 'write',
  params: Revision,
  row: none,
});
export const addChanges = defineQuery({
  file: 'write/add-changes.cypher',
  mode: 'write',
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        thing: z.string(),
        revision: z.int(),
        before: z.string().nullable(),
        after: z.string(),
      }),
    ),
  }),
  row: none,
});
