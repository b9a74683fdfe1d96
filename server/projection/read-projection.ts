import { edgeEnds, type EdgeId, type Node, NodeId } from '#contracts/graph.ts';
import { linkTypeNames } from '#contracts/registry.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { type Projection, type ProjectedLink, projectedLink, projectionOf } from './projection.ts';
import { listIds, listLinksFrom, listOutOfScope, listTouchedSince, readNodes } from './queries.ts';

type Reader = Pick<GraphDatabase, 'read'>;

/** The whole graph, said to be at this revision. */
export const readWhole = async (graph: Reader, revision: number): Promise<Projection> => {
  const ids = (await graph.read(listIds, {})).map(({ id }) => id);
  const { nodes, links } = await readThings(graph, ids);
  return projectionOf({ revision, nodes, links, outOfScope: await decisionsOf(graph) });
};

/**
 * The graph at a later revision, of which only what was touched since is read. Where it is written to meanwhile, a
 * thing may be newer than the rest: it is touched after `revision`, and read again the next time.
 */
export const readFurther = async (graph: Reader, from: Projection, revision: number): Promise<Projection> => {
  const touched = (await graph.read(listTouchedSince, { since: from.revision })).map(({ thing }) => thing);
  const again = new Set(touched.flatMap((thing) => NodeId.safeParse(edgeEnds(thing).from).data ?? []));
  const { nodes, links } = await readThings(graph, [...again]);
  return projectionOf({
    revision,
    nodes: [...[...from.nodes.values()].filter(({ id }) => !again.has(id)), ...nodes],
    links: [...[...from.links.values()].filter((link) => !again.has(link.from)), ...links],
    outOfScope: await decisionsOf(graph),
  });
};

const portion = 2000;

/** Nodes and the links that lead out of them, a portion at a time, so that other requests are answered in between. */
const readThings = async (graph: Reader, ids: readonly string[]) => {
  const nodes: Node[] = [];
  const links: ProjectedLink[] = [];
  for (let start = 0; start < ids.length; start += portion) {
    const asked = { ids: ids.slice(start, start + portion) };
    const [nodeRows, linkRows] = await Promise.all([graph.read(readNodes, asked), graph.read(listLinksFrom, asked)]);
    for (const { node } of nodeRows) nodes.push(node);
    for (const row of linkRows) links.push(linkOf(row));
  }
  return { nodes, links };
};

interface LinkRow {
  readonly id: EdgeId;
  readonly status: 'published' | 'disputed';
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly evidence: Parameters<typeof projectedLink>[1];
}

const linkOf = ({ id, status, confidence, evidence }: LinkRow): ProjectedLink => {
  const ends = edgeEnds(id);
  const type = linkTypeNames.find((name) => name === ends.type);
  if (!type) throw new Error(`${id} is of no type that the registry knows`);
  const [from, to] = [NodeId.parse(ends.from), NodeId.parse(ends.to)];
  return projectedLink({ id, type, from, to, status, ...(confidence && { confidence }) }, evidence);
};

const decisionsOf = async (graph: Reader) => (await graph.read(listOutOfScope, {})).map(({ decision }) => decision);
