import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { getKind } from '#contracts/pages.ts';
import type { NodePut } from '#server/graph/change.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import { GraphUnavailable } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { serve, startServer } from '#server/testing/start-server.ts';

const briefing: NodePut = {
  id: NodeId.parse('briefing:may'),
  kind: 'Briefing',
  title: 'The May briefing',
  summary: 'What came out in May.',
  date: '2015-05',
  publisher: 'A team',
};
const person: NodePut = {
  id: NodeId.parse('person:ann'),
  kind: 'Person',
  title: 'Ann Lee',
  familyName: 'Lee',
  givenName: 'Ann',
};
const change = {
  nodes: [
    aPaper('trust', { title: 'Trust <b>& co.</b>', unsure: ['year'], doi: '10.1234/x' }),
    aPaper('silent', { title: 'Silence' }),
    aTactic('share', { title: 'Share "a" vision', number: 2 }),
    aTactic('engage', { title: 'Engage partners', number: 1 }),
    briefing,
    person,
  ],
  edges: [
    aLink('paper:trust~SUPPORTS~tactic:share', {
      evidence: [
        someEvidence('quoted', {
          saidBy: 'publisher',
          quote: 'It <i>works</i>.',
          source: NodeId.parse('briefing:may'),
          locator: 'page 2',
          confidence: 'high',
          urls: undefined,
        }),
        someEvidence('read'),
      ],
    }),
    aLink('paper:trust~WRITTEN_BY~person:ann', { evidence: [], position: 1 }),
    aLink('paper:silent~CITES~paper:trust', { evidence: [], status: 'disputed' }),
  ],
};

/** The client’s page as it is before it is built: with the same places to fill. */
const aBuiltClient = (): string => {
  const folder = temporaryFolder();
  const page = readFileSync(fileURLToPath(new URL('../../client/index.html', import.meta.url)), 'utf8');
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
};

const started = () => startServer({ change, clientDirectory: aBuiltClient() });
const asPage = { headers: { accept: 'text/html' } };
const textOf = (page: string): string =>
  page
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the page of a thing, without a script', () => {
  test('tells title, facts, reference, links in words and what they rest on', async () => {
    const { url } = await started();
    const response = await fetch(`${url}/node/paper:trust`, asPage);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const text = textOf(await response.text());
    for (const said of [
      'Trust &lt;b&gt;&amp; co.&lt;/b&gt; · Throughline',
      'What trust says.',
      'Year not checked',
      'Type of publication Report',
      'Lee, Ann. [2015?].',
      'Supports 1',
      'The briefing links the study',
      '“It &lt;i&gt;works&lt;/i&gt;.”',
      'Source: The May briefing , page 2.',
      'Editors read the study',
      'The reason of read.',
      'To verify: no quote, a reading',
      'Cited by 1',
      'Disputed: somebody has objected to it.',
      'In a small picture',
    ])
      expect(text).toContain(said);
  });

  test('says that no address is known where a paper or a briefing can’t be read, and of nothing else', async () => {
    const { url } = await started();
    const pageOf = async (id: string) => textOf(await (await fetch(`${url}/node/${id}`, asPage)).text());
    expect(await pageOf('paper:silent')).toContain('No address known');
    expect(await pageOf('briefing:may')).toContain('No address known');
    for (const id of ['paper:trust', 'tactic:share', 'person:ann'])
      expect(await pageOf(id)).not.toContain('No address known');
  });

  test('escapes all that the graph holds, in text, attributes and data', async () => {
    const { url } = await started();
    const page = await (await fetch(`${url}/node/paper:trust`, asPage)).text();
    expect(page).not.toContain('<b>& co.');
    expect(page).not.toContain('<i>works');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject({
      '@graph': [
        { '@type': 'Dataset' },
        {
          '@id': '/api/nodes/paper:trust',
          '@type': 'Report',
          name: 'Trust <b>& co.</b>',
          author: [{ name: 'Ann Lee' }],
        },
      ],
    });
  });

  test('leads to other pages and names its own address', async () => {
    const { url } = await started();
    const page = await (await fetch(`${url}/node/tactic:share`, asPage)).text();
    expect(page).toContain('href="/node/paper:trust"');
    expect(page).toContain('href="/kind/tactic"');
    expect(page).toContain(`<link rel="canonical" href="${url}/node/tactic:share" />`);
    expect(page).toContain('<meta name="description" content="Do share." />');
  });

  test('is tagged with the revision, and fetched again only after a change or another build', async () => {
    const { url, graph } = await started();
    const tag = (await fetch(`${url}/node/paper:trust`, asPage)).headers.get('etag') ?? '';
    const again = () => fetch(`${url}/node/paper:trust`, { headers: { ...asPage.headers, 'if-none-match': tag } });
    expect((await again()).status).toBe(304);
    await graph.commit(aChange({ nodes: [aPaper('new')] }));
    expect((await again()).status).toBe(200);
  });

  test.each(['/node/paper:none', '/node/nonsense', '/kind/thing'])(
    'is 404 and says so where nothing is: %s',
    async (path) => {
      const { url } = await started();
      const response = await fetch(url + path, asPage);
      expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
      expect(textOf(await response.text())).toContain('Not in the collection');
    },
  );

  test('leaves the page to the client where the graph can’t be read, the address can’t, or too much is asked', async () => {
    const { url, graph } = await started();
    expect(await (await fetch(`${url}/node/%E0%A4%A`, asPage)).text()).toContain('<div id="root"></div>');
    const closed = await openEmbedded({ dataDir: temporaryFolder() });
    const unread = await serve(closed, { clientDirectory: aBuiltClient() });
    onTestFinished(unread.close);
    await closed.close();
    const page = await fetch(`${unread.url}/node/paper:trust`, asPage);
    expect([page.status, (await page.text()).includes('<div id="root"></div>')]).toEqual([200, true]);
    const broken: GraphDatabase = {
      ...graph,
      status: () => graph.status(),
      read: async () => Promise.reject(new GraphUnavailable('It stopped meanwhile.')),
    };
    const half = await serve(broken, { clientDirectory: aBuiltClient() });
    onTestFinished(half.close);
    const { headers } = await fetch(`${url}/node/paper:trust`, asPage);
    const left = await fetch(`${half.url}/node/paper:trust`, asPage);
    expect([left.status, (await left.text()).includes('<div id="root"></div>')]).toEqual([200, true]);
    expect(left.headers.get('etag')).not.toBe(headers.get('etag'));
    const limited = await serve(graph, { clientDirectory: aBuiltClient(), rateLimit: 1 });
    onTestFinished(limited.close);
    await fetch(`${limited.url}/node/paper:trust`, asPage);
    const refused = await fetch(`${limited.url}/node/paper:trust`, asPage);
    expect([refused.status, (await refused.text()).includes('<div id="root"></div>')]).toEqual([200, true]);
  });
});

test('how everything is computed is served as it is written, and asked for anew each time', async () => {
  const { url } = await started();
  const response = await fetch(`${url}/methods.md`, asPage);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const written = readFileSync(fileURLToPath(new URL('../../docs/methods.md', import.meta.url)), 'utf8');
  expect(await response.text()).toBe(written);
});

const ask = async (url: string, path: string) => getKind.response.parse(await (await fetch(url + path)).json());
const idsOf = ({ items }: { readonly items: readonly { readonly node: { readonly id: string } }[] }) =>
  items.map(({ node }) => node.id);

describe('the things of a kind', () => {
  test('come in their order, each with how many links of which type it has', async () => {
    const { url } = await started();
    const { items, total, next } = await ask(url, '/api/kinds/paper');
    expect([items.map(({ node }) => node.id), total, next]).toEqual([['paper:silent', 'paper:trust'], 2, null]);
    expect(items[1]?.links).toEqual([
      { type: 'SUPPORTS', direction: 'out', kind: 'Tactic', count: 1 },
      { type: 'WRITTEN_BY', direction: 'out', kind: 'Person', count: 1 },
      { type: 'CITES', direction: 'in', kind: 'Paper', count: 1 },
    ]);
    expect(idsOf(await ask(url, '/api/kinds/tactic'))).toEqual(['tactic:engage', 'tactic:share']);
  });

  test('can be narrowed to words and to what has no link to a kind, and sorted by links', async () => {
    const { url } = await started();
    expect(idsOf(await ask(url, '/api/kinds/paper?q=SILÉNCE'))).toEqual(['paper:silent']);
    expect(idsOf(await ask(url, '/api/kinds/paper?without=Tactic'))).toEqual(['paper:silent']);
    expect(idsOf(await ask(url, '/api/kinds/paper?sort=links'))).toEqual(['paper:trust', 'paper:silent']);
  });

  test('come in pages', async () => {
    const { url } = await started();
    const first = await ask(url, '/api/kinds/tactic?limit=1');
    const second = await ask(url, `/api/kinds/tactic?limit=1&cursor=${first.next}`);
    expect([idsOf(first), idsOf(second), second.next]).toEqual([['tactic:engage'], ['tactic:share'], null]);
  });

  test('are on a readable page, with what they lack', async () => {
    const { url } = await started();
    const text = textOf(await (await fetch(`${url}/kind/tactic`, asPage)).text());
    expect(text).toContain('2 tactics in this collection.');
    expect(text).toContain('Engage partners no paper yet · no case yet');
    expect(text).toContain('Share &quot;a&quot; vision no case yet · Supported by 1');
  });

  test('are refused for a kind that nobody knows', async () => {
    const { url } = await started();
    expect((await fetch(`${url}/api/kinds/thing`)).status).toBe(400);
  });
});
