import { expect, test } from 'vitest';
import { InvalidChange } from './errors.ts';
import { openEmbedded } from './embedded.ts';
import { looseDecision } from './rows.ts';
import { readOutOfScope } from './queries.ts';
import { aChange, aPaper, aTactic } from './testing/a-change.ts';
import { freshGraph, onEachEngine } from './testing/fresh-graph.ts';
import { readHistory } from './testing/queries.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const decision = {
  row: 'tactic:x',
  column: '2015',
  reason: 'Nobody needs it.',
  by: 'An editor',
  at: '2026-01-02T03:04:05Z',
};
const id = 'out-of-scope~tactic:x~2015';
const stored = looseDecision.parse({ id, ...decision, revision: 1 });
const aDecision = (more: Partial<typeof decision> = {}) =>
  aChange({ nodes: [aTactic('x')], outOfScope: [{ ...decision, ...more }] });

onEachEngine((engine) => {
  test('a decision is read back as it was written, and history tells of it', async () => {
    const graph = await freshGraph(engine);
    const commit = await graph.commit(aDecision());
    expect([commit.revision, commit.created]).toEqual([1, ['tactic:x', id]]);
    expect(await graph.read(readOutOfScope, { ids: [id, 'out-of-scope~a~b'] })).toEqual([{ decision: stored }]);
    expect(await graph.read(readHistory, { thing: id })).toEqual([
      { revision: 1, by: 'A test', origin: 'load', before: null, after: stored },
    ]);
  });

  test('the same decision again changes nothing; another reason is a revision with the image before', async () => {
    const graph = await freshGraph(engine);
    await graph.commit(aDecision());
    expect(await graph.commit(aDecision())).toMatchObject({ revision: 1, created: [], updated: [], unchanged: 2 });
    const changed = await graph.commit(aDecision({ reason: 'It is none of ours.' }));
    expect([changed.revision, changed.updated]).toEqual([2, [id]]);
    const [, second] = await graph.read(readHistory, { thing: id });
    expect(second).toMatchObject({ before: stored, after: { reason: 'It is none of ours.', revision: 2 } });
  });

  test('a load leaves alone what an editor decided last', async () => {
    const graph = await freshGraph(engine);
    await graph.commit({ ...aDecision(), origin: 'edit' });
    expect(await graph.commit(aDecision({ reason: 'Another.' }))).toMatchObject({ revision: 1, kept: [id] });
  });

  test('a value that is no node of the graph is refused by its name', async () => {
    const graph = await freshGraph(engine);
    const refused = graph.commit(aDecision({ column: 'topic:gone' }));
    await expect(refused).rejects.toThrow(InvalidChange);
    await expect(refused).rejects.toMatchObject({
      faults: [{ field: 'out-of-scope~tactic:x~topic:gone.column', expected: expect.stringContaining('topic:gone') }],
    });
    expect((await graph.status()).revision).toBe(0);
  });

  test('a decision may come with the node that it is about, or after it', async () => {
    const graph = await freshGraph(engine);
    await graph.commit(aDecision());
    const later = await graph.commit(aChange({ outOfScope: [{ ...decision, column: 'tactic:x' }] }));
    expect(later.created).toEqual(['out-of-scope~tactic:x~tactic:x']);
  });
});

test('the embedded engine takes decisions from its journal when it starts', async () => {
  const dataDir = temporaryFolder();
  const first = await openEmbedded({ dataDir });
  await first.commit(aChange({ nodes: [aPaper('a')] }));
  await first.commit(aDecision());
  await first.close();
  const again = await openEmbedded({ dataDir });
  expect(await again.read(readOutOfScope, { ids: [id] })).toEqual([{ decision: { ...stored, revision: 2 } }]);
  expect(await again.commit(aDecision())).toMatchObject({ revision: 2, unchanged: 2 });
  expect(await again.search('nobody', 10)).toEqual([]);
  await again.close();
});
