import { About } from '#contracts/collection.ts';
import type { Edge, Node } from '#contracts/graph.ts';
import { OutOfScope } from '#contracts/out-of-scope.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { readAbout, readMeta } from '#server/graph/queries.ts';
import { listOutOfScope } from '#server/projection/queries.ts';
import { listIds, readNodes } from '#server/projection/queries.ts';
import { listLinksFrom } from './queries.ts';
import { byText, inBatches, inOrderOfLinks } from './share.ts';

/** What an export is made of, of whatever format. */
export interface Content {
  readonly revision: number;
  readonly about: About | null;
  /** Of a view: the ids that it names as in view and that the graph has no more. */
  readonly missing?: readonly string[];
  /** Of the whole graph: what nobody needs to cover, by id. */
  readonly outOfScope?: readonly OutOfScope[];
  /** All nodes, and all links among them, sorted by id, in portions. */
  readonly nodes: () => AsyncIterable<readonly Node[]>;
  readonly edges: () => AsyncIterable<readonly Edge[]>;
  /** What lies around: any nodes of the graph by their ids, and any nodes' links that lead out. */
  readonly nodesOf: (ids: readonly string[]) => Promise<Node[]>;
  readonly linksFrom: (ids: readonly string[]) => Promise<Edge[]>;
}

/** The whole graph, read as it is written out: however large it is, a portion of it is held. */
export const wholeContent = async (graph: GraphDatabase, revision: number): Promise<Content> => {
  const { nodesOf, linksFrom } = readersOf(graph);
  const ids = await idsIn(graph);
  return {
    revision,
    about: await aboutOf(graph),
    outOfScope: await decisionsIn(graph),
    nodes: () => portions(ids.toSorted(byText), nodesOf),
    edges: () => portions(inOrderOfLinks(ids), linksFrom),
    nodesOf,
    linksFrom,
  };
};

export const revisionOf = async (graph: GraphDatabase): Promise<number> => {
  const [meta] = await graph.read(readMeta, {});
  return meta?.revision ?? 0;
};

export const aboutOf = async (graph: GraphDatabase): Promise<About | null> => {
  const [row] = await graph.read(readAbout, {});
  return row ? About.parse(JSON.parse(row.about)) : null;
};

const decisionsIn = async (graph: GraphDatabase): Promise<OutOfScope[]> =>
  (await graph.read(listOutOfScope, {}))
    .map((row) => row.decision)
    .toSorted((one, other) => byText(one.id, other.id))
    .map(({ row, column, reason, by, at }) => OutOfScope.parse({ row, column, reason, by, at }));

export const idsIn = async (graph: GraphDatabase): Promise<string[]> =>
  (await graph.read(listIds, {})).map((row) => row.id);

/** Nodes by their ids, and the links that lead out of nodes, each sorted by id. */
export const readersOf = (graph: GraphDatabase): Pick<Content, 'nodesOf' | 'linksFrom'> => ({
  nodesOf: async (ids) =>
    (await graph.read(readNodes, { ids: [...ids] }))
      .map((row) => row.node)
      .toSorted((one, other) => byText(one.id, other.id)),
  linksFrom: async (ids) =>
    (await graph.read(listLinksFrom, { ids: [...ids] }))
      .map((row) => row.edge)
      .toSorted((one, other) => byText(one.id, other.id)),
});

export const portionSize = 500;

export async function* portions<T>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  for (const some of inBatches(ids, portionSize)) yield await read(some);
}
