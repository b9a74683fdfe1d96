import { expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { changeWords } from '#client/coverage/change-words.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

it('names a cell that closed by its row and column, and who did it', () => {
  const [words] = changeWords(shareAndTrust, [
    {
      row: NodeId.parse('tactic:account'),
      column: NodeId.parse('topic:education'),
      before: 'one study',
      after: 'covered',
      change: 'closed',
      papers: [NodeId.parse('paper:emerson')],
      cases: [NodeId.parse('case:nashville')],
    },
  ]);
  expect(words).toMatchObject({
    name: 'Account for Resources × Education',
    before: 'one study',
    after: 'covered',
    by: 'Emerson 2012 and Welcoming Nashville',
  });
});

it('names a row that only the other moment has', () => {
  const change = {
    row: NodeId.parse('tactic:gone'),
    column: NodeId.parse('topic:education'),
    before: 'none',
    after: 'one study',
    change: 'other',
    papers: [],
    cases: [],
  } as const;
  const at = { revision: 3, date: '2026-11-27' };
  const gone = [{ id: NodeId.parse('tactic:gone'), title: 'Share Discretion' }];
  const comparison = { with: at, from: at, to: at, changes: [], gone };
  expect(changeWords({ ...shareAndTrust, comparison }, [{ ...change, papers: [], cases: [] }])[0]?.name).toBe(
    'Share Discretion × Education',
  );
});
