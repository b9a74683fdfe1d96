import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Edge, Node, NodeId } from '#contracts/graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { aLink, aPaper } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';
import { getExport } from '#contracts/share.ts';
import { writeBibtex, writeCslJson, writeRis } from './bibliography.ts';
import { someContent, textOf } from './testing/some-content.ts';

const Item = z.object({
  id: z.string(),
  title: z.string(),
  author: z.array(z.object({ family: z.string(), given: z.string().optional() })).default([]),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
  DOI: z.string().optional(),
  note: z.string().optional(),
});

/** What a reference manager would have of it: who, what, when and where. */
const gist = ({ title, author, issued, DOI }: z.infer<typeof Item>) => ({
  title,
  authors: author.map(({ family, given = '' }) => `${family}, ${given}`),
  year: issued['date-parts'][0]?.[0],
  doi: DOI,
});
const gistsOf = (text: string) => z.array(Item).parse(new Cite(text).data).map(gist);

test('every paper of the first collection is in the bibliography with its title, authors, year and DOI', async () => {
  const { url, graph } = await startServer();
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To cite', now: new Date(0), changeId: 'all' });
  const ask = async (format: string) => (await fetch(`${url}/api/export?format=${format}`)).text();
  const { nodes, edges } = getExport.response.parse(JSON.parse(await ask('json')));
  const expected = nodes.filter((node) => node.kind === 'Paper').map((paper) => expectedOf(paper, nodes, edges));
  expect(expected.length).toBeGreaterThan(20);
  expect(gistsOf(await ask('csl-json'))).toEqual(expected);
  expect(gistsOf(await ask('ris'))).toEqual(expected);
  expect(gistsOf(await ask('bibtex'))).toEqual(expected);
}, 30_000);

const expectedOf = (paper: Extract<Node, { kind: 'Paper' }>, nodes: readonly Node[], edges: readonly Edge[]) => ({
  title: paper.subtitle ? `${paper.title}: ${paper.subtitle}` : paper.title,
  authors: edges
    .filter(({ type, from }) => type === 'WRITTEN_BY' && from === paper.id)
    .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
    .flatMap(({ to }) => nodes.filter(({ id }) => id === to))
    .flatMap((person) => (person.kind === 'Person' ? [`${person.familyName}, ${person.givenName ?? ''}`] : [])),
  year: paper.year,
  doi: paper.doi,
});

const ann = {
  id: NodeId.parse('person:ann'),
  kind: 'Person',
  title: 'Ann Lee',
  familyName: 'Lee',
  givenName: 'Ann',
} as const;
const alike = someContent({
  nodes: [aPaper('a', { title: 'Trust', unsure: ['year'] }), aPaper('a-b', { title: 'Trust' }), ann],
  edges: ['a', 'a-b'].map((slug) => aLink(`paper:${slug}~WRITTEN_BY~person:ann`, { position: 1, evidence: [] })),
});

test('what nobody has checked is said in a note', async () => {
  const [item] = z.array(Item).parse(JSON.parse(await textOf(writeCslJson(alike))));
  expect(item?.note).toBe('Year not checked');
  expect(await textOf(writeBibtex(alike))).toContain('note = {Year not checked}');
  expect(await textOf(writeRis(alike))).toContain('N1  - Year not checked\n');
});

test('two papers by the same author of the same year and name have keys of their own', async () => {
  const keys = [...(await textOf(writeBibtex(alike))).matchAll(/^@\w+\{(\w+),/gm)].map(([, key]) => key);
  expect(keys).toEqual(['a', 'a_b']);
});

test('authors stand with their paper in a view that shows no people', async () => {
  const { nodes } = someContent({ nodes: [aPaper('a')] });
  const [item] = z.array(Item).parse(JSON.parse(await textOf(writeCslJson({ ...alike, nodes }))));
  expect(item?.author).toEqual([{ family: 'Lee', given: 'Ann' }]);
});

test('a graph without papers is an empty bibliography', async () => {
  const empty = someContent({ nodes: [ann] });
  expect(await textOf(writeCslJson(empty))).toBe('[]');
  expect(await textOf(writeBibtex(empty))).toBe('');
  expect(await textOf(writeRis(empty))).toBe('');
});
