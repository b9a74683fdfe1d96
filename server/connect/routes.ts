import { getPaths } from '#contracts/connect.ts';
import type { EdgeId, Edge, Node, NodeId } from '#contracts/graph.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { NotFound, ServiceUnavailable } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { linksInFull } from '#server/projection/links-in-full.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import { type Way, waysBetween } from './connect.ts';
import { readOut, sourcesOf } from './read-out.ts';

interface Parts {
  readonly graph: Pick<GraphDatabase, 'read'>;
  readonly projections: Pick<Projections, 'now'>;
}

export const connectRoutes = ({ graph, projections }: Parts): Route[] => [
  handle(getPaths, async ({ query }) => {
    const projection = await projections.now();
    const [from, to] = [nodeOf(projection, query.from), nodeOf(projection, query.to)];
    const ways = waysBetween(projection, query);
    const edges = await linksOn(graph, ways);
    const paths = ways.flatMap((way) => readOut(projection, way, edges) ?? []);
    if (paths.length < ways.length) throw new ServiceUnavailable('The graph is being changed. Ask again in a moment.');
    return { from, to, paths, sources: sourcesOf(projection, paths) };
  }),
];

const nodeOf = ({ nodes }: Projection, id: NodeId): Node => {
  const node = nodes.get(id);
  if (!node) throw new NotFound(`${id} is not in the graph.`);
  return node;
};

const linksOn = async (graph: Parts['graph'], ways: readonly Way[]): Promise<ReadonlyMap<EdgeId, Edge>> => {
  const links = ways.flatMap((way) => [...way.links, ...way.beside]);
  const edges = await linksInFull(
    graph,
    links.map(({ id }) => id),
  );
  return new Map(edges.map((edge) => [edge.id, edge]));
};
