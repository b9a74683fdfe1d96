import { expect, it } from 'vitest';
import { caseWords, countWords, readingsWords, strengthWords } from '#client/guide/strength-words.ts';
import { aTopic } from '#contracts/testing/building.ts';

const none = { supports: 0, qualifies: 0, challenges: 0, cases: 0, voices: { paper: 0, publisher: 0, editor: 0 } };
const by = (paper: number, publisher: number, editor: number) => ({ paper, publisher, editor });
const health = { ...aTopic('health'), title: 'Public health' };

it('says strength in words with the settings, the counts, and whose word it rests on', () => {
  const counts = { supports: 8, qualifies: 3, challenges: 0, cases: 3, voices: by(0, 1, 10) };
  expect(strengthWords({ strength: 'several studies, in one setting', settings: [health] })).toBe(
    'Several studies, in one setting: Public health',
  );
  expect(strengthWords({ strength: 'one study', settings: [health] })).toBe('One study (setting: Public health)');
  expect(countWords({ counts })).toBe(
    '8 for, 3 qualify, none against: 1 as the publisher says, 10 as editors read them',
  );
  expect(caseWords({ counts })).toBe('3 cases');
});

it('names four settings and counts the rest', () => {
  const settings = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => aTopic(slug));
  expect(strengthWords({ strength: 'several studies, across settings', settings })).toMatch(
    /: .+a, .+b, .+c, .+d and 2 more$/,
  );
  expect(strengthWords({ strength: 'several studies, across settings', settings: settings.slice(1) })).not.toMatch(
    /more/,
  );
});

it('says first that all or nearly all are the editors’ readings', () => {
  const said = (voices: ReturnType<typeof by>) => readingsWords({ counts: { ...none, voices } });
  expect(said(by(0, 1, 10))).toBe('Mostly editors’ readings');
  expect(said(by(1, 0, 3))).toBe('Mostly editors’ readings');
  expect(said(by(0, 0, 2))).toBe('Editors’ readings alone');
  expect(said(by(0, 0, 1))).toBe('An editors’ reading alone');
  expect([said(by(1, 0, 1)), said(by(0, 1, 0)), said(by(0, 0, 0))]).toEqual([null, null, null]);
});

it('says that one study does two things, so that the numbers add up', () => {
  const counts = { ...none, supports: 1, qualifies: 1, voices: by(0, 1, 0) };
  expect(countWords({ counts })).toBe('1 for, 1 qualifies, none against, in 1 study: 1 as the publisher says');
});

it('says of a tactic without a study only that this collection has none', () => {
  expect(strengthWords({ strength: 'none in this collection', settings: [] })).toBe('No study in this collection');
  expect([countWords({ counts: none }), caseWords({ counts: none })]).toEqual([null, 'No case']);
});
