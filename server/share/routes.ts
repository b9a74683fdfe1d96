import type { Edge, Node } from '#contracts/graph.ts';
import { getExport } from '#contracts/share.ts';
import { GraphConflict } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { readMeta } from '#server/graph/queries.ts';
import { handleStream, type Route } from '#server/http/handle.ts';
import { listIds, listLinksFrom, readNodes } from './queries.ts';
import { byText, inBatches, inOrderOfLinks, jsonList } from './share.ts';

export const shareRoutes = (graph: GraphDatabase): Route[] => [
  handleStream(getExport, async function* () {
    const revision = await revisionOf(graph);
    const ids = (await graph.read(listIds, {})).map((row) => row.id);
    yield `{"revision":${revision},"nodes":`;
    yield* jsonList(nodesOf(graph, ids.toSorted(byText)));
    yield ',"edges":';
    yield* jsonList(linksOf(graph, inOrderOfLinks(ids)));
    // The engines read page by page: what was written meanwhile must not pass for one revision.
    if ((await revisionOf(graph)) !== revision)
      throw new GraphConflict(`the graph changed while revision ${revision} was exported`);
    yield '}';
  }),
];

const batchSize = 500;

const revisionOf = async (graph: GraphDatabase): Promise<number> => {
  const [meta] = await graph.read(readMeta, {});
  return meta?.revision ?? 0;
};

async function* nodesOf(graph: GraphDatabase, ids: readonly string[]): AsyncGenerator<Node[]> {
  for (const batch of inBatches(ids, batchSize)) {
    const rows = await graph.read(readNodes, { ids: batch });
    yield rows.map((row) => row.node).toSorted((one, other) => byText(one.id, other.id));
  }
}

async function* linksOf(graph: GraphDatabase, ids: readonly string[]): AsyncGenerator<Edge[]> {
  for (const batch of inBatches(ids, batchSize)) {
    const rows = await graph.read(listLinksFrom, { ids: batch });
    yield rows.map((row) => row.edge).toSorted((one, other) => byText(one.id, other.id));
  }
}
