import { expect, test } from 'vitest';
import { EdgeId, NodeId } from '#contracts/graph.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import type { Query } from '#server/graph/define-query.ts';
import { openEmbedded } from '#server/graph/embedded.ts';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import type { Projection } from '#server/projection/projection.ts';
import { projectionsOf } from '#server/projection/projections.ts';

const papers = { a: NodeId.parse('paper:a'), b: NodeId.parse('paper:b') };
const link = 'paper:a~SUPPORTS~tactic:x';

const contentOf = ({ nodes, links }: Projection) => ({ nodes: [...nodes.keys()], links: [...links.keys()] });

/** A paper and a tactic at revision 1; at 2 the paper is renamed, has more evidence, and another supports it, too. */
const twice = async () => {
  const graph = await openEmbedded({ dataDir: temporaryFolder() });
  const projections = projectionsOf(graph);
  await graph.commit(
    aChange({
      nodes: [aPaper('a'), aTactic('x')],
      edges: [aLink(link)],
      at: '2026-01-02T03:04:05.000Z',
    }),
  );
  const first = await projections.now();
  await graph.commit(
    aChange({
      nodes: [aPaper('a', { title: 'Another title' }), aPaper('b')],
      edges: [
        aLink(link, {
          evidence: [someEvidence('new', { saidBy: 'paper', quote: 'It helps.', confidence: 'high' })],
        }),
        aLink('paper:b~CHALLENGES~tactic:x', { status: 'disputed' }),
      ],
      at: '2026-02-03T04:05:06.000Z',
    }),
  );
  return { graph, projections, first };
};

test('the graph is projected at its revision, each link with the best of its evidence', async () => {
  const { graph, projections } = await twice();
  const now = await projections.now();
  expect(now.revision).toBe(2);
  expect(contentOf(now)).toEqual({
    nodes: ['paper:a', 'paper:b', 'tactic:x'],
    links: [link, 'paper:b~CHALLENGES~tactic:x'],
  });
  expect(now.nodes.get(papers.a)).toMatchObject({ title: 'Another title', revision: 2 });
  expect(now.links.get(EdgeId.parse(link))).toMatchObject({
    voice: 'paper',
    confidence: 'high',
    toVerify: 1,
    disputed: false,
  });
  expect(now.linksOf.get(papers.b)?.map(({ disputed }) => disputed)).toEqual([true]);
  await graph.close();
});

test('what a later revision touched is read anew, to the same as everything read at once', async () => {
  const { graph, projections } = await twice();
  expect(await projections.now()).toEqual(await projectionsOf(graph).now());
  await graph.close();
});

test('an earlier revision is what it was then, and revision 0 is empty', async () => {
  const { graph, projections, first } = await twice();
  expect(await projections.at(1)).toEqual(first);
  expect(contentOf(await projections.at(0))).toEqual({ nodes: [], links: [] });
  expect(await projections.at(9)).toBe(await projections.now());
  expect(await projections.revisions()).toEqual([
    { number: 1, at: '2026-01-02T03:04:05.000Z' },
    { number: 2, at: '2026-02-03T04:05:06.000Z' },
  ]);
  await graph.close();
});

test('who asks at the same time waits for one reading', async () => {
  const { graph, projections } = await twice();
  const [one, other] = await Promise.all([projections.now(), projections.now()]);
  expect(one).toBe(other);
  await graph.close();
});

const nothing = (): void => undefined;

test('who asks while an older revision is being read waits for the newer one', async () => {
  const { graph } = await twice();
  let release = nothing;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = {
    status: () => graph.status(),
    read: async <P extends object, R>(query: Query<P, R>, parameters: P): Promise<R[]> => {
      const rows = await graph.read(query, parameters);
      if (query.file.endsWith('list-ids.cypher')) await held;
      return rows;
    },
  };
  const projections = projectionsOf(slow);
  const older = projections.now();
  await graph.commit(aChange({ nodes: [aPaper('c')] }));
  const newer = projections.now();
  release();
  await older;
  expect((await newer).revision).toBe(3);
  expect(contentOf(await newer).nodes).toContain('paper:c');
  await graph.close();
});

test('a link of which an end is missing is left out', () => {
  expect(contentOf(aProjection({ nodes: [aPaper('a')], edges: [aLink(link)] }))).toEqual({
    nodes: ['paper:a'],
    links: [],
  });
});
