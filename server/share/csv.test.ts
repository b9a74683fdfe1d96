import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { writeCsv } from './csv.ts';
import { rowsOf } from './testing/read-csv.ts';
import { someContent, textOf } from './testing/some-content.ts';

const link = 'paper:a~SUPPORTS~tactic:x';
const written = (content: Parameters<typeof someContent>[0]) => textOf(writeCsv(someContent(content)));

test('things come as rows, then each piece of evidence of each link, in words', async () => {
  const quoted = someEvidence('e1', { quote: 'Word for word.', source: NodeId.parse('paper:a'), locator: 'p. 3' });
  const rows = rowsOf(
    await written({
      nodes: [aPaper('a', { title: 'Trust', unsure: ['year'], altTitles: ['One', 'Two'] }), aTactic('x')],
      edges: [aLink(link, { evidence: [quoted, someEvidence('e2')] })],
    }),
  );
  expect(rows.map((row) => [row['record'], row['id']])).toEqual([
    ['thing', 'paper:a'],
    ['thing', 'tactic:x'],
    ['link', link],
    ['link', link],
  ]);
  expect(rows[0]).toMatchObject({
    'kind or type': 'Paper',
    title: 'Trust',
    year: '2015',
    unsure: 'year',
    altTitles: 'One | Two',
  });
  expect(rows[2]).toMatchObject({
    'kind or type': 'SUPPORTS',
    'from title': 'Trust',
    'to title': 'Tactic x',
    says: 'Editors read the study Trust as support for Tactic x',
    'said by': 'editor',
    quote: 'Word for word.',
    locator: 'p. 3',
    'source title': 'Trust',
    'evidence confidence': 'medium',
  });
});

test('a link without evidence has a row too', async () => {
  const [row] = rowsOf(await written({ edges: [aLink('tactic:x~IN_STAGE~stage:y', { evidence: [] })] }));
  expect(row).toMatchObject({ record: 'link', from: 'tactic:x', 'from title': 'tactic:x', says: '', quote: '' });
});

test('an empty graph is a table without rows, which Excel takes for UTF-8', async () => {
  const text = await written({});
  expect(text.startsWith('\uFEFFrecord,id,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(rowsOf(text)).toEqual([]);
});

test('no text becomes a formula, and each comes out as it went in but for the apostrophe', async () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '"', ',', '\n', '', 'a');
  const text = fc.tuple(start, fc.string({ unit: 'grapheme' })).map(([first, rest]) => first + rest);
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const [row] = rowsOf(await written({ nodes: [aPaper('a', { title })] }));
      expect(row?.['title']).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect([title, `'${title}`]).toContain(row?.['title']);
    }),
  );
});

test('a place south of the equator keeps its number', async () => {
  const place = { id: NodeId.parse('place:a'), kind: 'Place', title: 'A', latitude: -12.5 } as const;
  expect(rowsOf(await written({ nodes: [place] }))[0]?.['latitude']).toBe('-12.5');
});
