/**
 * What the words of the JSON-LD mean: schema.org’s and SKOS’s where they have one, else our own. Ours is a URN, since a
 * vocabulary that is the same wherever the program runs can’t have the address of one server.
 */
export const jsonLdContext = {
  '@vocab': 'urn:throughline:vocabulary#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...inVocabulary('schema', [
    'Article',
    'Book',
    'Chapter',
    'CreativeWork',
    'Dataset',
    'Organization',
    'Periodical',
    'Person',
    'Place',
    'Project',
    'PublicationIssue',
    'PublicationVolume',
    'Report',
    'ScholarlyArticle',
    'alternateName',
    'alternativeHeadline',
    'datePublished',
    'description',
    'familyName',
    'givenName',
    'isPartOf',
    'issn',
    'issueNumber',
    'latitude',
    'license',
    'longitude',
    'name',
    'pagination',
    'publisher',
    'version',
    'volumeNumber',
  ]),
  ...inVocabulary('skos', ['Concept', 'altLabel', 'definition', 'prefLabel']),
  author: { '@id': 'schema:author', '@container': '@list' },
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  url: { '@id': 'schema:url', '@type': '@id' },
  urls: { '@id': 'schema:url', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  // A link is described, not asserted: what it claims stands with who says so.
  Statement: 'rdf:Statement',
  from: { '@id': 'rdf:subject', '@type': '@id' },
  type: { '@id': 'rdf:predicate', '@type': '@vocab' },
  to: { '@id': 'rdf:object', '@type': '@id' },
  source: { '@type': '@id' },
  addedAt: { '@type': 'xsd:dateTime' },
} as const;

function inVocabulary(prefix: string, terms: readonly string[]): Record<string, string> {
  return Object.fromEntries(terms.map((term) => [term, `${prefix}:${term}`]));
}
