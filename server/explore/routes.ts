import { getEdge, getNeighbours, getNode, postView } from '#contracts/explore.ts';
import { edgeEnds, type Node } from '#contracts/graph.ts';
import type { ViewDocument } from '#contracts/view.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { cursorOf, type Place, placeOf } from '#server/http/cursor.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { byId, inRegistryOrder, linksAskedFor, sourcesOf } from './explore.ts';
import {
  countKinds,
  countLinks,
  countNeighbours,
  listLinksAmong,
  listLinksOfKinds,
  listLinksTo,
  listNeighbours,
  listNodesAround,
  listNodesOfKinds,
  readLink,
  readNodes,
} from './queries.ts';
import { kindsOf, namedBy, viewAnswerOf } from './view.ts';

export const exploreRoutes = (graph: GraphDatabase): Route[] => [
  handle(getNode, async ({ params: { id } }) => {
    const node = await nodeOf(graph, id);
    return { node, links: inRegistryOrder(await graph.read(countLinks, { id })) };
  }),

  handle(getNeighbours, async ({ params: { id }, query }) => {
    const after = query.cursor === undefined ? top : placeOf(query.cursor);
    await nodeOf(graph, id);
    const asked = { id, ...linksAskedFor(query) };
    const page = { afterLinks: after.rank, afterId: after.id, limit: query.limit + 1 };
    const [counted] = await graph.read(countNeighbours, asked);
    const rows = await graph.read(listNeighbours, { ...asked, ...page });
    const shown = rows.slice(0, query.limit);
    const { kinds: _, ...links } = asked;
    const edges = await graph.read(listLinksTo, { ...links, others: shown.map((row) => row.node.id) });
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      nodes: shown.map((row) => row.node),
      edges: edges.map((row) => row.edge).toSorted(byId),
      total: counted?.total ?? 0,
      next: last ? cursorOf({ rank: last.links, id: last.node.id }) : null,
    };
  }),

  handle(getEdge, async ({ params: { id } }) => {
    const ends = edgeEnds(id);
    const [row] = await graph.read(readLink, { id, from: ends.from, to: ends.to });
    if (!row) throw new NotFound(`${id} is not in the graph.`);
    const sources = sourcesOf(row.edge);
    const nodes = await nodesById(graph, [ends.from, ends.to, ...sources]);
    const from = nodes.get(ends.from);
    const to = nodes.get(ends.to);
    if (!from || !to) throw new NotFound(`${id} is not in the graph.`);
    return { edge: row.edge, from, to, sources: sources.flatMap((source) => nodes.get(source) ?? []) };
  }),

  handle(postView, async ({ body: view }) => {
    const { revision } = await graph.status();
    const { nodes, edges } = await shownBy(graph, view);
    const counts = await graph.read(countKinds, {});
    return viewAnswerOf(view, { revision, nodes, edges, counts, present: await presentOf(graph, view) });
  }),
];

/** Above every node, however well linked. */
const top: Place = { rank: 2 ** 31 - 1, id: '' };

const nodesById = async (graph: GraphDatabase, ids: readonly string[]): Promise<Map<string, Node>> => {
  const rows = await graph.read(readNodes, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.node.id, row.node]));
};

const nodeOf = async (graph: GraphDatabase, id: string): Promise<Node> => {
  const node = (await nodesById(graph, [id])).get(id);
  if (!node) throw new NotFound(`${id} is not in the graph.`);
  return node;
};

/** Everything of the shown kinds; or the seeds, and what they are linked to of the shown kinds. */
const shownBy = async (graph: GraphDatabase, view: ViewDocument) => {
  const kinds = kindsOf(view);
  if (view.seeds === 'all') {
    const nodes = await graph.read(listNodesOfKinds, { kinds });
    const edges = await graph.read(listLinksOfKinds, { kinds });
    return { nodes: nodes.map((row) => row.node), edges: edges.map((row) => row.edge) };
  }
  const seeds = await nodesById(graph, view.seeds);
  const around = await graph.read(listNodesAround, { ids: [...seeds.keys()], kinds });
  const nodes = new Map([...seeds, ...around.map((row): [string, Node] => [row.node.id, row.node])]);
  const edges = await graph.read(listLinksAmong, { ids: [...nodes.keys()] });
  return { nodes: [...nodes.values()], edges: edges.map((row) => row.edge) };
};

const presentOf = async (graph: GraphDatabase, view: ViewDocument): Promise<string[]> => {
  const { nodes, link } = namedBy(view);
  const found = await nodesById(graph, nodes);
  const links = link ? await graph.read(readLink, { id: link.id, from: link.from, to: link.to }) : [];
  return [...found.keys(), ...links.map((row) => row.edge.id)];
};
