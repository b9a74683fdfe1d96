import type { Author, Work } from './csl.ts';
import type { Edge, Node, NodeOf } from './graph.ts';
import { linkGroups } from './link-groups.ts';

/** A paper as a work to refer to, from its links. */
export const workOf = (
  paper: NodeOf<'Paper'>,
  links: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
): Work => {
  const groups = linkGroups(paper.id, links);
  const rowsOf = (type: string) =>
    groups.filter((group) => group.type === type && group.reading === 'forward').flatMap(({ rows }) => rows);
  return {
    paper,
    authors: rowsOf('WRITTEN_BY').flatMap(({ edge, other }) => authorOf(other, (edge.confidence ?? 'high') === 'high')),
    venue: rowsOf('PUBLISHED_IN')[0]?.other.title ?? null,
    publisher: rowsOf('PUBLISHED_BY')[0]?.other.title ?? null,
  };
};

const authorOf = (person: Node, sureOfLink: boolean): Author[] =>
  person.kind === 'Person'
    ? [{ family: person.familyName, given: person.givenName ?? null, sure: sureOfLink && !person.unsure }]
    : [];
