import { collectionKinds } from '#contracts/collection-kinds.ts';
import { kindOfId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { shownPart } from '#contracts/view-filter.ts';
import { membersOf } from '#contracts/view-members.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { bestLinkedOf } from '#server/collection/best-linked.ts';
import { readFacets } from '#server/facets/facets.ts';
import { listStages } from '#server/facets/queries.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aboutOf, type Content, idsIn, portions, portionSize, readersOf } from './content.ts';
import { byText, inBatches, inOrderOfLinks } from './share.ts';

/** What a view shows. It is held whole: whether a thing passes the filters depends on what it is linked to. */
export const viewContent = async (graph: GraphDatabase, revision: number, document: ViewDocument): Promise<Content> => {
  const readers = readersOf(graph);
  const ids = await idsIn(graph);
  const members = membersOf(document);
  const wanted =
    document.seeds === 'all'
      ? new Set([...ids.filter((id) => members.has(id)), ...(await collectionOf(graph, ids))])
      : await withStages(
          graph,
          ids.filter((id) => members.has(id)),
        );
  const edges = await all(portions(inOrderOfLinks([...wanted]), readers.linksFrom));
  const picture = {
    nodes: await all(portions([...wanted].toSorted(byText), readers.nodesOf)),
    edges: edges.filter((edge) => wanted.has(edge.to)),
    facets: await readFacets(graph, [...wanted]),
  };
  const shown = shownPart(picture, document);
  const present = new Set(ids);
  return {
    revision,
    about: await aboutOf(graph),
    missing: [...members].filter((id) => !present.has(id)).toSorted(byText),
    nodes: () => inPortions(shown.nodes),
    edges: () => inPortions(shown.edges),
    ...readers,
  };
};

const collectionOf = async (graph: GraphDatabase, ids: readonly string[]): Promise<readonly string[]> => {
  const held = ids.filter(isInCollection);
  const best = await bestLinkedOf(graph, held.length);
  return best?.map(({ id }) => id) ?? held;
};

const isInCollection = (id: string): boolean => collectionKinds.some((kind) => kind === kindOfId(registry, id));

/** The stages of a view’s tactics come along: they group what is shown. */
const withStages = async (graph: GraphDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const tactics = ids.filter((id) => kindOfId(registry, id) === 'Tactic');
  const stages = await graph.read(listStages, { ids: tactics });
  return new Set([...ids, ...stages.map(({ value }) => value)]);
};

const all = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
};

async function* inPortions<T>(things: readonly T[]): AsyncGenerator<readonly T[]> {
  yield* inBatches(things, portionSize);
}
