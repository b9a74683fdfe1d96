import { z } from 'zod';
import { Edge, type Evidence, kindOfId, Node, edgeEnds } from '#contracts/graph.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import { Image } from './images.ts';

/*
 * How a .cypher file returns things, and how such a column becomes the contract's form. Recommended:
 *
 *   a node     RETURN n {.*} AS node
 *   a link     CALL (r) { MATCH (e:Evidence {edge: r.id}) RETURN collect(e {.*}) AS evidence }
 *              RETURN r {.*, evidence: evidence} AS edge
 *
 * and in the declaration `row: z.object({ node: StoredNode, edge: StoredEdge })`. The kind comes from the id's prefix,
 * a link's type and ends from its own id, so a query returns neither labels nor ends. A link is found by its ends:
 * `MATCH (:Entity {id: $from})-[r]->(:Entity {id: $to}) WHERE r.id = $id`; links have no index of their own.
 */

const Properties = z.record(z.string(), z.unknown());

/** A column with a node's own properties. What the registry doesn't know (a text kept for search, say) is left out. */
export const StoredNode = Properties.transform(presentNode).pipe(Node);

/** A column with a link's own properties and, under `evidence`, those of its evidence. */
export const StoredEdge = Properties.transform(presentEdge).pipe(Edge);

/** The same columns as images for history, for which it is no fault to be older than the registry. */
export const looseNode = Properties.transform(presentNode).pipe(Image);
export const looseEdge = Properties.transform(presentEdge).pipe(Image);

/** The properties of a decision as they are. */
export const looseDecision = Properties.pipe(Image);

type Stored = z.infer<typeof Properties>;

function presentNode(stored: Stored): unknown {
  const kind = kindOfId(registry, String(stored['id'])) ?? '';
  const fields = Object.keys(entryOf(registry, kind)?.fields ?? {});
  return { ...picked(stored, ['id', ...fields, 'unsure', 'revision']), kind };
}

function presentEdge(stored: Stored): unknown {
  const evidence = z.array(Properties).parse(stored['evidence']);
  return {
    ...picked(stored, ['id', 'status', 'confidence', 'position', 'revision']),
    ...edgeEnds(String(stored['id'])),
    evidence: evidence.map((one) => picked(one, evidenceFields)).toSorted(byId),
  };
}

export const evidenceFields: readonly (keyof Evidence)[] = [
  'id',
  'quote',
  'reason',
  'locator',
  'source',
  'urls',
  'saidBy',
  'basis',
  'confidence',
  'method',
  'addedBy',
  'addedAt',
];

const picked = (stored: Stored, names: readonly string[]): Stored =>
  Object.fromEntries(names.flatMap((name) => (isAbsent(stored[name]) ? [] : [[name, stored[name]]])));

const isAbsent = (value: unknown): boolean => value === null || value === undefined;

const byId = (one: Stored, other: Stored): number => (String(one['id']) < String(other['id']) ? -1 : 1);
