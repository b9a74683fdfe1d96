import type { Work } from '#contracts/csl.ts';
import type { Edge, Node, NodeOf } from '#contracts/graph.ts';
import type { Content } from './content.ts';

/** A paper with who wrote it and where it came out, whether a view shows these or not. */
export interface PaperFacts {
  readonly paper: NodeOf<'Paper'>;
  readonly authors: readonly { readonly person: NodeOf<'Person'>; readonly sure: boolean }[];
  readonly venue: NodeOf<'Venue'> | null;
  readonly publisher: NodeOf<'Organization'> | null;
}

export const factsOfPapers = async (
  nodes: readonly Node[],
  { linksFrom, nodesOf }: Pick<Content, 'linksFrom' | 'nodesOf'>,
): Promise<PaperFacts[]> => {
  const papers = nodes.filter((node) => node.kind === 'Paper');
  if (papers.length === 0) return [];
  const links = (await linksFrom(papers.map(({ id }) => id))).filter(({ type }) => factTypes.has(type));
  const ends = await nodesOf([...new Set(links.map(({ to }) => to))]);
  const byId = new Map(ends.map((node): [string, Node] => [node.id, node]));
  const linksOf = new Map<string, Edge[]>();
  for (const link of links) linksOf.set(link.from, [...(linksOf.get(link.from) ?? []), link]);
  return papers.map((paper) => factsOf(paper, linksOf.get(paper.id) ?? [], byId));
};

/** As the bibliography’s formats want it. */
export const workOf = ({ paper, authors, venue, publisher }: PaperFacts): Work => ({
  paper,
  authors: authors.map(({ person, sure }) => ({ family: person.familyName, given: person.givenName ?? null, sure })),
  venue: venue?.title ?? null,
  publisher: publisher?.title ?? null,
});

export const factTypes = new Set<string>(['WRITTEN_BY', 'PUBLISHED_IN', 'PUBLISHED_BY']);

const factsOf = (paper: NodeOf<'Paper'>, links: readonly Edge[], ends: ReadonlyMap<string, Node>): PaperFacts => {
  const endsOf = (type: Edge['type']) =>
    links.filter((link) => link.type === type).flatMap((link) => ends.get(link.to) ?? []);
  return {
    paper,
    authors: links
      .filter(({ type }) => type === 'WRITTEN_BY')
      .toSorted((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity) || 0)
      .flatMap((link) => {
        const person = ends.get(link.to);
        if (person?.kind !== 'Person') return [];
        return [{ person, sure: (link.confidence ?? 'high') === 'high' && !person.unsure }];
      }),
    venue: endsOf('PUBLISHED_IN').find((node) => node.kind === 'Venue') ?? null,
    publisher: endsOf('PUBLISHED_BY').find((node) => node.kind === 'Organization') ?? null,
  };
};
