import { expect, onTestFinished, test } from 'vitest';
import { getExport } from '#contracts/share.ts';
import { aChange, aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { serve, startServer } from '#server/testing/start-server.ts';

const exported = async (url: string) => getExport.response.parse(await (await fetch(`${url}/api/export`)).json());

test('an export of an empty graph is empty', async () => {
  const { url } = await startServer();
  expect(await (await fetch(`${url}/api/export?format=json`)).text()).toBe('{"revision":0,"nodes":[],"edges":[]}');
});

test('an export holds every node and link once, sorted by id, however many there are', async () => {
  // One id begins with another and a hyphen, so that the order of ids isn’t the order of the links’ ids.
  const papers = ['a', 'a-b', ...Array.from({ length: 510 }, (_, index) => `p${index}`)].map((slug) => aPaper(slug));
  const edges = papers
    .slice(0, 100)
    .flatMap((paper) => [aLink(`${paper.id}~SUPPORTS~tactic:x`), aLink(`${paper.id}~CHALLENGES~tactic:y`)]);
  const { url } = await startServer({ change: { nodes: [...papers, aTactic('x'), aTactic('y')], edges } });
  const answer = await exported(url);
  const ids = [...papers.map((paper) => String(paper.id)), 'tactic:x', 'tactic:y'];
  expect(answer.nodes.map((node) => String(node.id))).toEqual(ids.toSorted());
  expect(answer.edges.map((edge) => String(edge.id))).toEqual(edges.map((edge) => String(edge.id)).toSorted());
  expect(answer.edges.every((edge) => edge.evidence.length === 1)).toBe(true);
  expect(answer.revision).toBe(1);
});

test('an export that a change overtakes breaks off rather than pass for one revision', async () => {
  const { graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  const overtaken: GraphDatabase = {
    engine: graph.engine,
    commit: (change) => graph.commit(change),
    search: (text, limit) => graph.search(text, limit),
    status: () => graph.status(),
    close: () => graph.close(),
    read: async (query, parameters) => {
      const rows = await graph.read(query, parameters);
      if (query.file === 'share/list-ids.cypher') await graph.commit(aChange({ nodes: [aPaper('late')] }));
      return rows;
    },
  };
  const { url, close } = await serve(overtaken);
  onTestFinished(close);
  await expect(fetch(`${url}/api/export`).then((response) => response.text())).rejects.toThrow('terminated');
});
