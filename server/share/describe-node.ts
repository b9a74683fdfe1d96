import type { Node } from '#contracts/graph.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aboutOf, type Content, readersOf, revisionOf } from './content.ts';
import { writeJsonLd } from './json-ld.ts';

/** One thing as JSON-LD, papers with who wrote them and where they came out: what its page carries for machines. */
export const describeNode = async (graph: GraphDatabase, node: Node): Promise<string> => {
  const content: Content = {
    revision: await revisionOf(graph),
    about: await aboutOf(graph),
    nodes: () => only([node]),
    edges: () => only([]),
    ...readersOf(graph),
  };
  const pieces: string[] = [];
  for await (const piece of writeJsonLd(content)) pieces.push(piece);
  return pieces.join('');
};

async function* only<T>(things: readonly T[]): AsyncGenerator<readonly T[]> {
  yield things;
}
