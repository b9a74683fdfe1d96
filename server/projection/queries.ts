import { z } from 'zod';
import { Confidence, EdgeId, Status } from '#contracts/graph.ts';
import { Voice } from '#contracts/registry-shape.ts';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge, StoredNode } from '#server/graph/rows.ts';
import { StoredOutOfScope } from './stored-out-of-scope.ts';

const none = z.object({});
const ids = z.object({ ids: z.array(z.string()) });
const since = z.object({ since: z.int() });

export const listIds = defineQuery({
  file: 'projection/list-ids.cypher',
  mode: 'read',
  params: none,
  row: z.object({ id: z.string() }),
});

export const readNodes = defineQuery({
  file: 'projection/read-nodes.cypher',
  mode: 'read',
  params: ids,
  row: z.object({ node: StoredNode }),
});

export const listLinksFrom = defineQuery({
  file: 'projection/list-links-from.cypher',
  mode: 'read',
  params: ids,
  row: z.object({
    id: EdgeId,
    status: Status,
    confidence: Confidence.nullable(),
    evidence: z.array(z.object({ saidBy: Voice, confidence: Confidence, quoted: z.boolean() })),
  }),
});

export const readLinks = defineQuery({
  file: 'projection/read-links.cypher',
  mode: 'read',
  params: z.object({ rows: z.array(z.object({ from: z.string(), ids: z.array(z.string()) })) }),
  row: z.object({ edge: StoredEdge }),
});

export const listOutOfScope = defineQuery({
  file: 'projection/list-out-of-scope.cypher',
  mode: 'read',
  params: none,
  row: z.object({ decision: StoredOutOfScope }),
});

export const listTouchedSince = defineQuery({
  file: 'projection/list-touched-since.cypher',
  mode: 'read',
  readsHistory: true,
  params: since,
  row: z.object({ thing: z.string() }),
});

export const listBefore = defineQuery({
  file: 'projection/list-before.cypher',
  mode: 'read',
  readsHistory: true,
  params: since,
  row: z.object({ thing: z.string(), before: z.string().nullable(), revision: z.int() }),
});

export const listRevisions = defineQuery({
  file: 'projection/list-revisions.cypher',
  mode: 'read',
  params: none,
  row: z.object({ number: z.int().positive(), at: z.iso.datetime() }),
});
