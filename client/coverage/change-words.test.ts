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
