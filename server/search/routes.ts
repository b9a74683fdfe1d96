import type { Node } from '#contracts/graph.ts';
import { getSearch } from '#contracts/search.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { rememberedRows } from '#server/graph/remembered-rows.ts';
import { placeOf } from '#server/http/cursor.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { readFoundEvidence, readFoundNodes } from './queries.ts';
import { candidatesOf, type Evidence, searchAnswerOf } from './search.ts';

export const searchRoutes = (graph: GraphDatabase): Route[] => {
  const nodesOf = rememberedRows(graph, {
    read: (ids) => graph.read(readFoundNodes, { ids: [...ids] }),
    keyOf: ({ node }) => node.id,
    most: mostRemembered,
  });
  const evidenceOf = rememberedRows(graph, {
    read: (edges) => graph.read(readFoundEvidence, { edges: [...edges] }),
    keyOf: ({ edge }) => edge,
    most: mostRemembered,
  });
  return [searchRoute(graph, { nodesOf, evidenceOf })];
};

interface Reads {
  readonly nodesOf: (ids: readonly string[]) => Promise<{ node: Node }[]>;
  readonly evidenceOf: (edges: readonly string[]) => Promise<Evidence[]>;
}

const searchRoute = (graph: GraphDatabase, { nodesOf, evidenceOf }: Reads): Route =>
  handle(getSearch, async ({ query: { q, kind, limit, cursor } }) => {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const found = await graph.search(q, mostCandidates);
    const candidates = candidatesOf(found.map((one) => one.id));
    const [nodes, evidence] = await Promise.all([nodesOf(candidates.nodes), evidenceOf(candidates.links)]);
    return searchAnswerOf(
      { q, kind, limit, after },
      nodes.map((row) => row.node),
      evidence,
    );
  });

/** More than anyone reads; beyond it, totals and facets count what the engine holds for the best. */
const mostCandidates = 200;

const mostRemembered = 50_000;
