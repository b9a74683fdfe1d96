import { Edge, NodeInFile } from '#contracts/graph.ts';
import type { Change, Commit } from '#server/graph/change.ts';
import { InvalidChange } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { collect, type Collection } from './collect.ts';
import { InvalidCollection } from './invalid-collection.ts';
import { readTextFiles } from './text-file.ts';

/** Who has files loaded, when and why. */
export interface Commission {
  readonly by: string;
  readonly why: string;
  readonly now: Date;
  readonly changeId: string;
}

/** Loads files as one change. Throws `InvalidCollection`, with nothing written, or what `GraphDatabase.commit` throws. */
export const loadFiles = async (
  graph: GraphDatabase,
  paths: readonly string[],
  commission: Commission,
): Promise<Commit> => {
  const collection = collect(await readTextFiles(paths));
  try {
    return await graph.commit(changeOf(collection, commission));
  } catch (error) {
    if (error instanceof InvalidChange) throw new InvalidCollection(inFiles(error, collection));
    throw error;
  }
};

export const changeOf = (
  { about, nodes, links, outOfScope }: Collection,
  { by, why, now, changeId }: Commission,
): Change => ({
  changeId,
  by,
  why,
  at: now.toISOString(),
  origin: 'load',
  ...(about && { about }),
  nodes: nodes.map((node) => NodeInFile.parse(node)),
  edges: links.map((link) => EdgePut.parse(link)),
  outOfScope,
});

const EdgePut = Edge.omit({ revision: true });

/** The graph names the thing and the field of a fault; the files know where the thing stands. */
const inFiles = ({ faults }: InvalidChange, { fileOf }: Collection) =>
  faults.map(({ field, expected }) => {
    const [thing = ''] = field.split(/[.#]/);
    return { file: fileOf.get(thing) ?? '', field, expected };
  });
