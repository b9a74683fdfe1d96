import { expect, test } from 'vitest';
import { z } from 'zod';
import { NodeId } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { writeJsonLd } from './json-ld.ts';
import { someContent, textOf } from './testing/some-content.ts';

const Entry = z.looseObject({ '@id': z.string(), '@type': z.string() });
const Document = z.object({ '@context': z.record(z.string(), z.unknown()), '@graph': z.array(Entry) });

const written = async (...given: Parameters<typeof someContent>) =>
  Document.parse(JSON.parse(await textOf(writeJsonLd(someContent(...given)))));

const entryIn = (document: z.infer<typeof Document>, id: string) => document['@graph'].find((one) => one['@id'] === id);

const ann = { id: NodeId.parse('person:ann'), kind: 'Person', title: 'Ann Lee', familyName: 'Lee' } as const;
const bob = { id: NodeId.parse('person:bob'), kind: 'Person', title: 'Bob', familyName: 'Bob' } as const;
const review = { id: NodeId.parse('venue:review'), kind: 'Venue', title: 'The Review' } as const;
const topic = (slug: string) => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic' as const,
  title: slug,
  facet: 'theme' as const,
  altTitles: [`${slug}s`],
});

test('a paper is a schema.org article with its authors in order, its journal and its DOI', async () => {
  const document = await written({
    nodes: [
      aPaper('a', { title: 'Trust', cslType: 'article-journal', volume: '4', issue: '2', doi: '10.1000/x<1>' }),
      ann,
      bob,
      review,
    ],
    edges: [
      aLink('paper:a~WRITTEN_BY~person:ann', { position: 2, evidence: [] }),
      aLink('paper:a~WRITTEN_BY~person:bob', { position: 1, evidence: [] }),
      aLink('paper:a~PUBLISHED_IN~venue:review', { evidence: [] }),
    ],
  });
  expect(entryIn(document, '/api/nodes/paper:a')).toMatchObject({
    '@type': 'ScholarlyArticle',
    name: 'Trust',
    datePublished: '2015',
    sameAs: 'https://doi.org/10.1000/x%3C1%3E',
    author: [
      { '@id': '/api/nodes/person:bob', '@type': 'Person', name: 'Bob' },
      { '@id': '/api/nodes/person:ann', '@type': 'Person', name: 'Ann Lee' },
    ],
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '2',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '4',
        isPartOf: { '@id': '/api/nodes/venue:review', '@type': 'Periodical', name: 'The Review' },
      },
    },
  });
  expect(document['@context']).toMatchObject({
    schema: 'https://schema.org/',
    ScholarlyArticle: 'schema:ScholarlyArticle',
    author: { '@id': 'schema:author', '@container': '@list' },
  });
});

test('a topic is a SKOS concept with its other names and the broader one', async () => {
  const document = await written({
    nodes: [topic('trust'), topic('leadership')],
    edges: [aLink('topic:trust~BROADER~topic:leadership', { evidence: [] })],
  });
  expect(entryIn(document, '/api/nodes/topic:trust')).toMatchObject({
    '@type': 'Concept',
    prefLabel: 'trust',
    altLabel: ['trusts'],
    broader: ['/api/nodes/topic:leadership'],
  });
});

test('a link is described, with its evidence, and never asserted', async () => {
  const piece = someEvidence('e', { quote: 'So.', source: NodeId.parse('paper:a') });
  const document = await written({
    nodes: [aPaper('a'), aTactic('x')],
    edges: [aLink('paper:a~SUPPORTS~tactic:x', { status: 'disputed', evidence: [piece] })],
  });
  expect(entryIn(document, '/api/edges/paper:a~SUPPORTS~tactic:x')).toMatchObject({
    '@type': 'Statement',
    from: '/api/nodes/paper:a',
    type: 'SUPPORTS',
    to: '/api/nodes/tactic:x',
    status: 'disputed',
    evidence: [{ '@type': 'Evidence', evidenceId: 'e', quote: 'So.', source: '/api/nodes/paper:a', saidBy: 'editor' }],
  });
  expect(entryIn(document, '/api/nodes/paper:a')).not.toHaveProperty('SUPPORTS');
});

test('every public type and property that is used is explained by the context', async () => {
  const document = await written({ nodes: [aPaper('a'), aTactic('x'), ann, review, topic('t')] });
  for (const entry of document['@graph']) expect(document['@context']).toHaveProperty([entry['@type']]);
});

test('an empty graph is a document that says so, and what a view names and is gone', async () => {
  const document = await written({}, { missing: ['paper:gone'] });
  expect(document['@graph']).toEqual([
    { '@id': '/', '@type': 'Dataset', version: 1, missing: ['/api/nodes/paper:gone'] },
  ]);
});
