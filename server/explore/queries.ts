import { z } from 'zod';
import { Direction } from '#contracts/explore.ts';
import { linkTypeNames } from '#contracts/registry.ts';
import { KindName } from '#contracts/view.ts';
import { defineQuery } from '#server/graph/define-query.ts';
import { StoredEdge, StoredNode } from '#server/graph/rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const kinds = z.object({ kinds: z.array(z.string()) });
const which = z.object({
  id: z.string(),
  types: z.array(z.string()),
  kinds: z.array(z.string()),
  outgoing: z.boolean(),
  incoming: z.boolean(),
});
const node = z.object({ node: StoredNode });
const edge = z.object({ edge: StoredEdge });

export const readNodes = defineQuery({ file: 'explore/read-nodes.cypher', mode: 'read', params: ids, row: node });

export const readLink = defineQuery({
  file: 'explore/read-link.cypher',
  mode: 'read',
  params: z.object({ id: z.string(), from: z.string(), to: z.string() }),
  row: edge,
});

export const countLinks = defineQuery({
  file: 'explore/count-links.cypher',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ type: z.enum(linkTypeNames), direction: Direction, kind: KindName, count: z.int().positive() }),
});

export const listNeighbours = defineQuery({
  file: 'explore/list-neighbours.cypher',
  mode: 'read',
  params: which.extend({ afterLinks: z.int(), afterId: z.string(), limit: z.int() }),
  row: z.object({ node: StoredNode, links: z.int() }),
});

export const countNeighbours = defineQuery({
  file: 'explore/count-neighbours.cypher',
  mode: 'read',
  params: which,
  row: z.object({ total: z.int() }),
});

export const listLinksTo = defineQuery({
  file: 'explore/list-links-to.cypher',
  mode: 'read',
  params: which.omit({ kinds: true }).extend({ others: z.array(z.string()) }),
  row: edge,
});

export const listNodesOfKinds = defineQuery({
  file: 'explore/list-nodes-of-kinds.cypher',
  mode: 'read',
  params: kinds,
  row: node,
});

export const listLinksOfKinds = defineQuery({
  file: 'explore/list-links-of-kinds.cypher',
  mode: 'read',
  params: kinds,
  row: edge,
});

export const listLinksAmong = defineQuery({
  file: 'explore/list-links-among.cypher',
  mode: 'read',
  params: ids,
  row: edge,
});

export const countKinds = defineQuery({
  file: 'explore/count-kinds.cypher',
  mode: 'read',
  params: z.object({}),
  row: z.object({ kind: KindName, count: z.int().positive() }),
});

export const listChangesSince = defineQuery({
  file: 'explore/list-changes-since.cypher',
  mode: 'read',
  readsHistory: true,
  params: z.object({ since: z.int(), limit: z.int() }),
  row: z.object({ thing: z.string(), created: z.boolean(), revision: z.int() }),
});
