import { collectionKinds } from '#contracts/collection-kinds.ts';
import { getEdge, getNeighbours, getNode, postView } from '#contracts/explore.ts';
import { edgeEnds, type Node } from '#contracts/graph.ts';
import type { Kind } from '#contracts/registry.ts';
import { shownPart } from '#contracts/view-filter.ts';
import { membersOf } from '#contracts/view-members.ts';
import type { FacetRow, ViewAnswer, ViewDocument } from '#contracts/view.ts';
import { bestLinkedOf } from '#server/collection/best-linked.ts';
import { readFacets } from '#server/facets/facets.ts';
import { listStages } from '#server/facets/queries.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { rememberedRows } from '#server/graph/remembered-rows.ts';
import { cursorOf, type Place, placeOf } from '#server/http/cursor.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { byId, inRegistryOrder, linksAskedFor, sourcesOf } from './explore.ts';
import {
  countKinds,
  countLinks,
  countNeighbours,
  listChangesSince,
  listLinksAmong,
  listLinksOfKinds,
  listLinksTo,
  listNeighbours,
  listNodesOfKinds,
  readLink,
  readNodes,
} from './queries.ts';
import { changesNear, namedBy, viewAnswerOf } from './view.ts';

export const exploreRoutes = (graph: GraphDatabase): Route[] => {
  // To count everything takes longer than to read what a view holds.
  const kindCounts = rememberedRows(graph, {
    read: () => graph.read(countKinds, {}),
    keyOf: () => 'all',
    most: 1,
  });
  return routesOver(graph, () => kindCounts(['all']));
};

const routesOver = (graph: GraphDatabase, kindCounts: () => Promise<KindCount[]>): Route[] => [
  handle(getNode, async ({ params: { id } }) => {
    const [node, counts] = await Promise.all([nodeOf(graph, id), graph.read(countLinks, { id })]);
    return { node, links: inRegistryOrder(counts) };
  }),

  handle(getNeighbours, async ({ params: { id }, query }) => {
    const after = query.cursor === undefined ? top : placeOf(query.cursor);
    const asked = { id, ...linksAskedFor(query) };
    const page = { afterLinks: after.rank, afterId: after.id, limit: query.limit + 1 };
    const [rows, [counted]] = await Promise.all([
      graph.read(listNeighbours, { ...asked, ...page }),
      graph.read(countNeighbours, asked),
      nodeOf(graph, id),
    ]);
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
    const counts = await kindCounts();
    const { nodes, edges } = await shownBy(graph, view, counts);
    const ids = nodes.map(({ id }) => id);
    const [facets, present, changes] = await Promise.all([
      readFacets(graph, ids),
      presentOf(graph, view, nodes),
      changesSince(graph, view.revision ?? revision, { ids, revision }),
    ]);
    const known = new Set<string>(ids);
    const values = await nodesById(
      graph,
      valuesOf(facets).filter((id) => !known.has(id)),
    );
    const shown = shownPart({ nodes, edges, facets }, view);
    return viewAnswerOf(view, { revision, ...shown, values: [...values.values()], counts, present, changes });
  }),
];

/** Above every node, however well linked. */
const top: Place = { rank: 2 ** 31 - 1, id: '' };

const nodesById = async (graph: GraphDatabase, ids: readonly string[]): Promise<Map<string, Node>> => {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(readNodes, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.node.id, row.node]));
};

const nodeOf = async (graph: GraphDatabase, id: string): Promise<Node> => {
  const node = (await nodesById(graph, [id])).get(id);
  if (!node) throw new NotFound(`${id} is not in the graph.`);
  return node;
};

interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/** The whole collection, and what a document names beside it or instead; its tactics' stages come along. */
const shownBy = async (graph: GraphDatabase, view: ViewDocument, counts: readonly KindCount[]) => {
  const named = await nodesById(graph, [...membersOf(view)]);
  if (view.seeds !== 'all') return withLinks(graph, [...named.values(), ...(await stagesAround(graph, named))]);
  const kinds = [...collectionKinds];
  const held = counts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  const best = await bestLinkedOf(graph, held);
  if (best) {
    const nodes = new Map([...named, ...best.map((node): [string, Node] => [node.id, node])]);
    return withLinks(graph, [...nodes.values()]);
  }
  const [nodes, edges] = await Promise.all([
    graph.read(listNodesOfKinds, { kinds }),
    graph.read(listLinksOfKinds, { kinds }),
  ]);
  const beside = [...named.values()].filter(({ kind }) => !kinds.includes(kind));
  if (beside.length === 0) return { nodes: nodes.map(({ node }) => node), edges: edges.map(({ edge }) => edge) };
  return withLinks(graph, [...nodes.map(({ node }) => node), ...beside]);
};

const withLinks = async (graph: GraphDatabase, nodes: readonly Node[]) => {
  const links = await graph.read(listLinksAmong, { ids: nodes.map(({ id }) => id) });
  return { nodes, edges: links.map(({ edge }) => edge) };
};

const stagesAround = async (graph: GraphDatabase, nodes: ReadonlyMap<string, Node>): Promise<Node[]> => {
  const tactics = [...nodes.values()].filter(({ kind }) => kind === 'Tactic').map(({ id }) => id);
  if (tactics.length === 0) return [];
  const rows = await graph.read(listStages, { ids: tactics });
  const stages = await nodesById(
    graph,
    rows.map(({ value }) => value),
  );
  return [...stages.values()].filter(({ id }) => !nodes.has(id));
};

/** Which of the named things and links are in the graph, those that aren't shown too. */
const presentOf = async (graph: GraphDatabase, view: ViewDocument, shown: readonly Node[]): Promise<string[]> => {
  const { nodes, links } = namedBy(view);
  const known = new Set<string>(shown.map(({ id }) => id));
  const ends = links.flatMap((id) => [edgeEnds(id).from, edgeEnds(id).to]);
  const [found, among] = await Promise.all([
    nodesById(
      graph,
      nodes.filter((id) => !known.has(id)),
    ),
    ends.length > 0 ? graph.read(listLinksAmong, { ids: [...new Set(ends)] }) : [],
  ]);
  return [...known, ...found.keys(), ...among.map(({ edge }) => edge.id)];
};

/** So many changes are looked through: a load of thousands of things is told by its beginning. */
const mostChanges = 20_000;
const mostNear = 50;

const changesSince = async (
  graph: GraphDatabase,
  since: number,
  { ids, revision }: { readonly ids: readonly string[]; readonly revision: number },
): Promise<ViewAnswer['changes']> => {
  if (since >= revision) return null;
  const touched = await graph.read(listChangesSince, { since, limit: mostChanges });
  const { added, changed, near } = changesNear(touched, new Set(ids));
  const beside = await nodesById(graph, near.slice(0, mostNear));
  return { since, added, changed, near: [...beside.values()].toSorted(byId) };
};

const valuesOf = (facets: readonly FacetRow[]): string[] =>
  facets.flatMap(({ stages, sectors, settings }) => [...stages, ...sectors, ...settings]);
