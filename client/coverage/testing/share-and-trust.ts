import { anAnswer } from '#client/coverage/testing/an-answer.ts';

/** Three tactics in two stages by two settings. */
export const shareAndTrust = anAnswer({
  rows: [
    ['tactic:share', 'Share a Vision', 'Diagnosis', 1, 0, 'one study'],
    ['tactic:account', 'Account for Resources', 'Diagnosis', 3, 2],
    ['tactic:build', 'Build Trust', 'Design', 2, 1],
  ],
  columns: [
    ['topic:education', 'Education', 'Settings', 3, 1],
    ['topic:health', 'Public health', 'Settings', 2, 2],
  ],
  cells: [
    ['tactic:share', 'topic:education', 'one study', ['paper:emerson'], []],
    ['tactic:account', 'topic:education', 'covered', ['paper:emerson', 'paper:bryson'], ['case:nashville']],
    ['tactic:build', 'topic:health', 'stale', ['paper:bryson'], ['case:nashville']],
  ],
  titles: {
    'paper:emerson': 'Emerson 2012',
    'paper:bryson': 'Bryson 2006',
    'case:nashville': 'Welcoming Nashville',
  },
});
