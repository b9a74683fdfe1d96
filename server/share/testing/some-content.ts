import type { Edge, Node } from '#contracts/graph.ts';
import type { EdgePut } from '#server/graph/change.ts';
import type { Content } from '#server/share/content.ts';

type Loose<T> = T extends Node ? Omit<T, 'revision'> : never;

/** What an export is made of, held in memory, at revision 1. */
export const someContent = (
  { nodes = [], edges = [] }: { readonly nodes?: readonly Loose<Node>[]; readonly edges?: readonly EdgePut[] },
  more: Partial<Content> = {},
): Content => {
  const all = nodes.map((node): Node => ({ ...node, revision: 1 }));
  const links = edges.map((edge): Edge => ({ ...edge, revision: 1 }));
  return {
    revision: 1,
    about: null,
    nodes: () => oneByOne(all),
    edges: () => oneByOne(links),
    nodesOf: async (ids) => all.filter(({ id }) => ids.includes(id)),
    linksFrom: async (ids) => links.filter(({ from }) => ids.includes(from)),
    ...more,
  };
};

export const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

async function* oneByOne<T>(things: readonly T[]): AsyncGenerator<readonly T[]> {
  for (const thing of things) yield [thing];
}
