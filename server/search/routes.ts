import { getSearch } from '#contracts/search.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { placeOf } from '#server/http/cursor.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { readFoundEvidence, readFoundNodes } from './queries.ts';
import { candidatesOf, searchAnswerOf } from './search.ts';

export const searchRoutes = (graph: GraphDatabase): Route[] => [
  handle(getSearch, async ({ query: { q, kind, limit, cursor } }) => {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const found = await graph.search(q, mostCandidates);
    const candidates = candidatesOf(found.map((one) => one.id));
    const [nodes, evidence] = await Promise.all([
      graph.read(readFoundNodes, { ids: candidates.nodes }),
      graph.read(readFoundEvidence, { edges: candidates.links }),
    ]);
    return searchAnswerOf(
      { q, kind, limit, after },
      nodes.map((row) => row.node),
      evidence,
    );
  }),
];

/** More than anyone reads; beyond it, totals and facets count what the engine holds for the best. */
const mostCandidates = 500;
