import { expect, it } from 'vitest';
import type { GuidedTactic } from '#contracts/guide.ts';
import { briefContentOf } from '#client/guide/brief-content.ts';
import { aCase, aLink, aPaper, aTactic, quoted } from '#contracts/testing/building.ts';

const tactic = aTactic('share');
const linked = (node: ReturnType<typeof aPaper> | ReturnType<typeof aCase>, type: 'SUPPORTS' | 'DEMONSTRATES') => ({
  node,
  isNear: true,
  edge: aLink(node, type, tactic, { evidence: [{ ...quoted('publisher', 'so'), source: briefing.id }] }),
});
const briefing = aPaper('briefing');
const guided = (papers: GuidedTactic['papers'], cases: GuidedTactic['cases'] = []): GuidedTactic => ({
  tactic,
  stages: [],
  strength: 'one study',
  settings: [],
  counts: { supports: 1, qualifies: 0, challenges: 0, cases: 0, voices: { paper: 0, publisher: 1, editor: 0 } },
  score: 0,
  parts: [],
  fits: [],
  papers,
  cases,
  against: [],
});

it('numbers what it refers to in the order in which it is named, each once', () => {
  const [one, two, three, bank] = [aPaper('one'), aPaper('two'), aPaper('three'), aCase('bank')];
  const answer = {
    tactics: [
      guided(
        [linked(one, 'SUPPORTS'), linked(two, 'SUPPORTS'), linked(three, 'SUPPORTS')],
        [linked(bank, 'DEMONSTRATES')],
      ),
      guided([linked(two, 'SUPPORTS')]),
    ],
    sources: [briefing],
  };
  const { references } = briefContentOf(answer, 2);
  expect(references.map(({ id }) => id)).toEqual([one.id, briefing.id, bank.id, two.id]);
});

it('holds the tactics that were chosen, or the first three', () => {
  const five = { tactics: Array.from({ length: 5 }, () => guided([])), sources: [] };
  expect(briefContentOf(five, 0).tactics).toHaveLength(3);
  expect(briefContentOf(five, 5).tactics).toHaveLength(5);
});

const supporting = (tactics: GuidedTactic[]) =>
  briefContentOf({ tactics, sources: [] }, tactics.length).tactics.map((briefed) => briefed.supporting.length);

it('has room for two studies of one tactic alone, of several for the best', () => {
  const papers = ['one', 'two', 'three'].map((slug) => linked(aPaper(slug), 'SUPPORTS'));
  expect(supporting([guided(papers)])).toEqual([2]);
  expect(supporting([guided(papers), guided(papers)])).toEqual([1, 1]);
});
