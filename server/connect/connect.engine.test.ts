import { expect, test } from 'vitest';
import { PathsAnswer } from '#contracts/connect.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { freshGraph, onEachEngine } from '#server/graph/testing/fresh-graph.ts';
import { serve } from '#server/testing/start-server.ts';

const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Papers that cite each other in a ring and support a tactic beside them; each link has two pieces of evidence. */
const ring = {
  changeId: 'ring',
  nodes: slugs.flatMap((slug) => [aPaper(slug), aTactic(slug)]),
  edges: slugs.flatMap((slug, index) => {
    const next = slugs[(index + 1) % slugs.length] ?? slug;
    const said = { saidBy: 'paper', quote: `It helps ${slug}.`, confidence: 'high' } as const;
    return [
      aLink(`paper:${slug}~CITES~paper:${next}`, { evidence: [] }),
      aLink(`paper:${slug}~SUPPORTS~tactic:${slug}`, {
        evidence: [someEvidence(`2 ${slug}`, said), someEvidence(`1 ${slug}`)],
      }),
      aLink(`paper:${next}~QUALIFIES~tactic:${slug}`, { status: index === 1 ? 'disputed' : 'published' }),
    ];
  }),
};

const answersOf = async (graph: GraphDatabase) => {
  await graph.commit(aChange(ring));
  const { url, close } = await serve(graph);
  const ask = async (query: string): Promise<PathsAnswer> =>
    PathsAnswer.parse(await (await fetch(`${url}/api/paths?limit=10&${query}`)).json());
  const answers = await Promise.all([ask('from=tactic:a&to=tactic:d'), ask('from=paper:f&to=tactic:b&maxHops=4')]);
  await close();
  return answers;
};

onEachEngine((engine) => {
  test('paths, their costs, sentences and evidence are those that the embedded engine gives', async () => {
    const answers = await answersOf(await freshGraph(engine));
    expect(answers).toEqual(await answersOf(await freshGraph('embedded')));
    expect(answers.map(({ paths }) => paths.length)).toEqual([10, 5]);
  });
});
