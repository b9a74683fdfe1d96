import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportFormats, getExport, postViews } from '#contracts/share.ts';
import { SearchAnswer } from '#contracts/search.ts';
import { onNeo4j, openFreshGraph } from './graph/testing/fresh-graph.ts';
import type { Engine } from './graph/graph-database.ts';
import { loadFiles } from './load/load.ts';
import { seedFiles } from './load/seed-files.ts';
import { serve } from './testing/start-server.ts';

/** What people type, and what they must find first. */
const listedQueries: readonly (readonly [typed: string, first: string])[] = [
  ['ambulance', 'paper:trust-in-ems-contracts-2015'],
  ['ambulance contract', 'paper:trust-in-ems-contracts-2015'],
  ['P3', 'topic:public-private-partnerships'],
  ['ppp', 'topic:public-private-partnerships'],
  ['nonprofit', 'sector:non-profit'],
  ['non-profit', 'sector:non-profit'],
  ['trus', 'topic:leadership-and-trust'],
  ['trsut', 'topic:leadership-and-trust'],
  ['EMS', 'topic:emergency-medical-services'],
  ['trust in contracts', 'paper:trust-in-ems-contracts-2015'],
  ['city manager', 'audience:public-managers'],
  ['obesity', 'case:somerville'],
  ['bryson', 'person:john-m-bryson'],
  ['governance structure', 'tactic:establish-a-governance-structure'],
  ['share discretion', 'tactic:share-discretion'],
  ['collective impact', 'paper:collective-impact-2011'],
  ['somervile', 'case:somerville'],
  ['school bus gps', 'case:boston-school-bus'],
  ['business', 'sector:business'],
  ['power imbalance', 'topic:power-and-legitimacy'],
];

const loaded = async (engine: Engine) => {
  const { graph, dispose } = await openFreshGraph(engine);
  const now = new Date('2026-01-02T03:04:05Z');
  await loadFiles(graph, seedFiles(), { by: 'A test', why: 'To compare', now, changeId: 'both' });
  const server = await serve(graph);
  const close = async () => {
    await server.close();
    await dispose();
  };
  return { url: server.url, close };
};

onNeo4j(() => {
  describe('over HTTP, with the first collection loaded', () => {
    let embedded: Awaited<ReturnType<typeof loaded>>;
    let neo4j: Awaited<ReturnType<typeof loaded>>;

    beforeAll(async () => {
      embedded = await loaded('embedded');
      neo4j = await loaded('neo4j');
    });
    afterAll(async () => {
      await embedded.close();
      await neo4j.close();
    });

    /** The answers of both, embedded first. */
    const askBoth = (path: string, body?: unknown) =>
      Promise.all([ask(embedded.url, path, body), ask(neo4j.url, path, body)]);

    const idsOf = async () => {
      const { nodes, edges } = getExport.response.parse(await (await fetch(`${embedded.url}/api/export`)).json());
      return { nodes: nodes.map((node) => node.id), edges: edges.map((edge) => edge.id) };
    };

    test('the whole graph is exported alike, byte for byte', async () => {
      const [one, other] = await Promise.all(
        [embedded.url, neo4j.url].map(async (url) => (await fetch(`${url}/api/export`)).text()),
      );
      expect(one === other).toBe(true);
      expect(getExport.response.parse(JSON.parse(one ?? '')).nodes.length).toBeGreaterThan(100);
    });

    test.each(exportFormats)('the whole graph and a saved view as %s come alike, byte for byte', async (format) => {
      const document = { version: 2, seeds: 'all', filters: { sectors: ['sector:government'] } };
      const [kept, keptToo] = await askBoth('/api/views', document);
      expect(kept).toEqual(keptToo);
      const { id } = postViews.response.parse(kept.body);
      for (const path of [`/api/export?format=${format}`, `/api/export?format=${format}&view=${id}`]) {
        const [one, other] = await Promise.all(
          [embedded.url, neo4j.url].map(async (url) => (await fetch(url + path)).text()),
        );
        expect(one?.length).toBeGreaterThan(1000);
        expect(one === other).toBe(true);
      }
      const [read, readToo] = await askBoth(`/api/views/${id}`);
      expect(read).toEqual(readToo);
      expect(read.status).toBe(200);
    });

    test('what references name comes alike', async () => {
      const { nodes } = await idsOf();
      const ids = [...nodes.filter((id) => /^(paper|case):/.test(id)), 'paper:not-there'];
      const [one, other] = await askBoth('/api/references', { ids });
      expect(one).toEqual(other);
      expect(one.status).toBe(200);
    });

    test('one node and link in ten is answered alike', async () => {
      const { nodes, edges } = await idsOf();
      const paths = [
        ...everyTenth(nodes).map((id) => `/api/nodes/${id}`),
        ...everyTenth(edges).map((id) => `/api/edges/${id}`),
      ];
      for (const path of paths) {
        const [one, other] = await askBoth(path);
        expect(one).toEqual(other);
        expect([path, one.status]).toEqual([path, 200]);
      }
    });

    test('the neighbours of hubs and of one node in ten come alike, page by page', async () => {
      const { nodes } = await idsOf();
      for (const id of ['sector:government', 'sector:business', 'briefing:2015-11', ...everyTenth(nodes)]) {
        let cursor: string | null = '';
        while (cursor !== null) {
          const [one, other] = await askBoth(`/api/nodes/${id}/neighbours?limit=20${cursor && `&cursor=${cursor}`}`);
          expect(one).toEqual(other);
          cursor = z.object({ next: z.string().nullable() }).parse(one.body).next;
        }
      }
    });

    test.each([
      '/api/schema',
      '/api/nodes/sector:government/neighbours?type=CONCERNS&kind=Paper&direction=in&limit=3',
      '/api/nodes/sector:government/neighbours?direction=out',
      '/api/nodes/paper:not-there',
      '/api/nodes/paper:not-there/neighbours',
      '/api/edges/paper:not-there~SUPPORTS~tactic:not-there',
      '/api/nodes/nonsense',
      '/api/nodes/sector:government/neighbours?cursor=junk',
      '/api/search?q=xylophone',
      '/api/search?q=%22)%20OR%20*%5B',
      '/api/search',
      '/api/coverage?rows=stage&columns=sector&compare=0',
      '/api/coverage?asOf=2',
      '/api/gaps?limit=500',
      '/api/gaps?asOf=1&state=none&about=setting&offset=20',
      '/api/questions',
      '/api/questions/to-verify?limit=100',
      '/api/questions/never-named',
      '/api/kinds/paper?sort=links&limit=20',
      '/api/kinds/tactic?without=CaseStudy',
      '/api/kinds/thing',
      '/api/nothing',
    ])('%s is answered alike', async (path) => {
      const [one, other] = await askBoth(path);
      expect(one).toEqual(other);
    });

    const view = { version: 2, seeds: 'all' };
    test.each([
      view,
      { version: 1, layout: 'throughline', seeds: 'all', kinds: ['Paper', 'Tactic'] },
      { ...view, filters: { saidBy: ['editor'], confidence: ['medium'] } },
      { ...view, filters: { sectors: ['sector:government'], years: [2010, 2015] }, hidden: ['sector:business'] },
      { ...view, seeds: ['tactic:share-discretion', 'paper:not-there'], selection: ['person:john-m-bryson'] },
      {
        ...view,
        seeds: ['sector:government'],
        expansions: [{ of: 'sector:government', added: ['person:john-m-bryson'] }],
      },
      { ...view, revision: 0 },
      { ...view, selection: ['paper:a~SUPPORTS~tactic:b'] },
      { ...view, version: 3 },
    ])('the view %j is answered alike', async (document) => {
      const [one, other] = await askBoth('/api/view', document);
      expect(one).toEqual(other);
    });

    test.each(listedQueries)('“%s” finds %s first, and all else alike', async (typed, first) => {
      const [one, other] = await askBoth(`/api/search?limit=50&q=${encodeURIComponent(typed)}`);
      expect(SearchAnswer.parse(one.body).hits[0]?.node.id).toBe(first);
      expect(one).toEqual(other);
    });

    test('both are ready and say which engine they are', async () => {
      const [one, other] = await askBoth('/api/ready');
      expect(one.body).toMatchObject({ engine: 'embedded', revision: 1 });
      expect(other.body).toMatchObject({ engine: 'neo4j', revision: 1 });
    });
  });
});

const everyTenth = (ids: readonly string[]): string[] => ids.filter((_, index) => index % 10 === 0);

const ask = async (url: string, path: string, body?: unknown) => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: json };
  const response = await fetch(url + path, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: withoutId(await response.json()),
  };
};

const json = { 'content-type': 'application/json' };

/** The request’s id is the one thing that no two answers share. */
const withoutId = (body: unknown): unknown => {
  const problem = z.looseObject({ requestId: z.string() }).safeParse(body).data;
  return problem ? { ...problem, requestId: '' } : body;
};
