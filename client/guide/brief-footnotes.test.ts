import { expect, it } from 'vitest';
import type { Linked } from '#contracts/guide.ts';
import { briefContentOf } from '#client/guide/brief-content.ts';
import { footnotesOf } from '#client/guide/brief-footnotes.ts';
import { aBriefing, aLink, aPaper, aTactic, quoted, reading } from '#contracts/testing/building.ts';

const tactic = aTactic('share', { question: 'Which decisions should rest with whom?' });
const paper = aPaper('trust');
const briefing = aBriefing('2015-11');
const none = { paper: 0, publisher: 0, editor: 0 };

const wordsOn = (linked: Linked, voice: keyof typeof none) => {
  const guided = {
    tactic,
    stages: [],
    settings: [],
    strength: 'one study' as const,
    counts: { supports: 1, qualifies: 0, challenges: 0, cases: 0, voices: { ...none, [voice]: 1 } },
    score: 0,
    parts: [],
    fits: [],
    papers: [linked],
    against: [],
    cases: [],
  };
  return footnotesOf(briefContentOf({ tactics: [guided], sources: [briefing] }, 1), true).map(({ words }) => words);
};

it('explains the words that stand on the sheet, and no others', () => {
  const said = aLink(paper, 'SUPPORTS', tactic, { evidence: [quoted('publisher', 'It helps.')] });
  expect(wordsOn({ node: paper, edge: said, isNear: true }, 'publisher')).toEqual([
    'As the publisher says',
    'The briefing',
    'The toolkit',
  ]);
  const read = aLink(paper, 'SUPPORTS', tactic, { evidence: [reading('It is so.')] });
  expect(wordsOn({ node: paper, edge: read, isNear: false }, 'editor')).toEqual([
    'As editors read it, editors read',
    'The toolkit',
    'To verify',
    'Implied, not stated',
    'Not from your setting',
  ]);
});
