import type { Edge, Evidence, Node, NodeOf } from '#contracts/graph.ts';
import type { Kind } from '#contracts/registry.ts';
import type { Content } from './content.ts';
import { jsonLdContext } from './json-ld-context.ts';
import { factsOfPapers, type PaperFacts } from './paper-facts.ts';
import { jsonList } from './share.ts';

/** JSON-LD 1.0 and later: one document. A thing’s `@id` is its address at the server that the document came from. */
export async function* writeJsonLd(content: Content): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext)},"@graph":`;
  yield* jsonList(entriesOf(content));
  yield '}\n';
}

async function* entriesOf(content: Content): AsyncGenerator<readonly object[]> {
  yield [datasetOf(content)];
  for await (const nodes of content.nodes()) {
    const facts = new Map(
      (await factsOfPapers(nodes, content)).map((one): [string, PaperFacts] => [one.paper.id, one]),
    );
    const broader = await broaderOf(nodes, content);
    yield nodes.map((node) => ({
      ...nodeEntry(node, facts.get(node.id)),
      ...(broader.has(node.id) && { broader: broader.get(node.id) }),
    }));
  }
  for await (const edges of content.edges()) yield edges.map(linkEntry);
}

const datasetOf = ({ about, revision, missing = [] }: Content): object => ({
  '@id': '/',
  '@type': 'Dataset',
  ...(about && { name: about.title, description: about.description, license: about.licence }),
  version: revision,
  ...(missing.length > 0 && { missing: missing.map(thingAt) }),
});

const thingAt = (id: string): string => `/api/nodes/${id}`;
const linkAt = (id: string): string => `/api/edges/${id}`;

const publicType: Readonly<Record<Exclude<Kind, 'Paper'>, string>> = {
  Tactic: 'Concept',
  Stage: 'Concept',
  CaseStudy: 'Project',
  Sector: 'Concept',
  Audience: 'Concept',
  Topic: 'Concept',
  Person: 'Person',
  Venue: 'Periodical',
  Organization: 'Organization',
  Place: 'Place',
  Briefing: 'CreativeWork',
};

const paperType: Readonly<Record<NodeOf<'Paper'>['cslType'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter',
};

const typeOf = (node: Node): string => (node.kind === 'Paper' ? paperType[node.cslType] : publicType[node.kind]);

const nodeEntry = (node: Node, facts: PaperFacts | undefined): object => {
  const { id, title, altTitles, ...fields } = node;
  const names = typeOf(node) === 'Concept' ? conceptNames : otherNames;
  return {
    '@id': thingAt(id),
    '@type': typeOf(node),
    [names.title]: title,
    ...(altTitles && { [names.altTitles]: altTitles }),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [names.fields[name] ?? name, value])),
    ...sameAs(node),
    ...(facts && publicationOf(facts)),
  };
};

interface Names {
  readonly title: string;
  readonly altTitles: string;
  readonly fields: Readonly<Record<string, string>>;
}

const conceptNames: Names = { title: 'prefLabel', altTitles: 'altLabel', fields: { summary: 'definition' } };

/** The other fields go by their own names: the context knows some of them, the rest is our vocabulary. */
const otherNames: Names = {
  title: 'name',
  altTitles: 'alternateName',
  fields: { summary: 'description', subtitle: 'alternativeHeadline', pages: 'pagination', date: 'datePublished' },
};

const sameAs = (node: Node): object => {
  if (node.kind === 'Paper' && node.doi) return { sameAs: `https://doi.org/${encodeURI(node.doi)}` };
  if (node.kind === 'Person' && node.orcid) return { sameAs: `https://orcid.org/${node.orcid}` };
  return node.kind === 'Organization' && node.ror ? { sameAs: node.ror } : {};
};

const publicationOf = ({ paper, authors, venue, publisher }: PaperFacts): object => ({
  datePublished: String(paper.year),
  ...(authors.length > 0 && { author: authors.map(({ person }) => referenceTo(person)) }),
  ...(venue && { isPartOf: partOf(paper, venue) }),
  ...(publisher && { publisher: referenceTo(publisher) }),
});

/** Named as well, since a view may leave out who wrote a paper. */
const referenceTo = (node: Node): object => ({ '@id': thingAt(node.id), '@type': typeOf(node), name: node.title });

const partOf = ({ volume, issue }: NodeOf<'Paper'>, venue: Node): object => {
  const periodical = referenceTo(venue);
  const inVolume = volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical } : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
};

const broaderOf = async (nodes: readonly Node[], { linksFrom }: Content): Promise<Map<string, string[]>> => {
  const topics = nodes.filter(({ kind }) => kind === 'Topic');
  const links = topics.length > 0 ? await linksFrom(topics.map(({ id }) => id)) : [];
  const broader = new Map<string, string[]>();
  for (const { type, from, to } of links)
    if (type === 'BROADER') broader.set(from, [...(broader.get(from) ?? []), thingAt(to)]);
  return broader;
};

const linkEntry = ({ id, from, to, evidence, ...link }: Edge): object => ({
  '@id': linkAt(id),
  '@type': 'Statement',
  from: thingAt(from),
  to: thingAt(to),
  ...link,
  evidence: evidence.map(pieceEntry),
});

const pieceEntry = ({ id, source, ...piece }: Evidence): object => ({
  '@type': 'Evidence',
  evidenceId: id,
  ...piece,
  ...(source && { source: thingAt(source) }),
});
