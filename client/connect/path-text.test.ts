import { expect, it } from 'vitest';
import type { Path } from '#contracts/connect.ts';
import { scoreOf } from '#contracts/score.ts';
import { costWords } from '#client/connect/cost-words.ts';
import { pathText } from '#client/connect/path-text.ts';
import { pathAt } from '#client/connect/path-at.ts';
import { aCase, aLink, aPaper, aTactic, evidence, quoted } from '#contracts/testing/building.ts';

const [paper, tactic, river] = [
  aPaper('trust', { title: 'Trust in contracts', doi: '10.1000/1' }),
  aTactic('share', { title: 'Share Discretion' }),
  aCase('river', { title: 'The river' }),
];
const supports = aLink(paper, 'SUPPORTS', tactic, {
  evidence: [quoted('paper', 'Trust grows.', { locator: 'p. 3' })],
});
const against = aLink(paper, 'CHALLENGES', tactic, {
  status: 'disputed',
  evidence: [evidence({ saidBy: 'editor', reason: 'It reads so.', confidence: 'medium' })],
});
const demonstrates = aLink(river, 'DEMONSTRATES', tactic, {
  evidence: [evidence({ saidBy: 'editor', reason: 'They did so.', confidence: 'medium' })],
});
const parts = [
  { name: 'Supports', value: 1 },
  { name: 'Through Share Discretion, 3 links', value: 1.732, node: tactic.id },
  { name: 'Examples', value: 1.25 },
];
const path: Path = {
  nodes: [paper, tactic, river],
  edges: [supports, demonstrates],
  score: scoreOf(parts),
  parts,
  sentences: ['It finds support.', 'It is an example.'],
  beside: [{ edge: against, sentence: 'It speaks against it.' }],
};
const references = { nodes: [paper], edges: [], missing: [] };

it('tells a path by its sentences, who says each, in which words, and what else is said of the same two things', () => {
  const text = pathText({ path, answer: { from: paper, to: river, sources: [] }, references });
  expect(text.split('\n').slice(0, 11)).toEqual([
    'How “Trust in contracts” is connected with “The river” in this collection',
    '',
    '1. It finds support.',
    '   as the study says',
    '   “Trust grows.”',
    '   p. 3',
    '   Also: It speaks against it.',
    '   only as editors read it; to verify: no quote, a reading; disputed',
    '2. It is an example.',
    '   only as editors read it; to verify: no quote, a reading',
    '   Editors’ reason: They did so.',
  ]);
});

it('ends with references to what was read, with their addresses', () => {
  const text = pathText({ path, answer: { from: paper, to: river, sources: [] }, references });
  expect(text.split('References\n')[1]?.split('\n')).toEqual([
    expect.stringMatching(/^- .*Trust in contracts.* https:\/\/doi\.org\/10\.1000\/1$/),
    '- “The river.” A case library.',
  ]);
});

it('says a cost as a sum that adds up', () => {
  expect(costWords(path)).toBe(
    'Cost 3.982 = 1.000 supports + 1.732 through Share Discretion, 3 links + 1.250 examples',
  );
  expect(costWords({ score: 0, parts: [] })).toBe('Cost 0.000');
});

it('opens the first path where an address asks for one that isn’t there', () => {
  expect(pathAt({ paths: [path] }, 5)?.index).toBe(0);
  expect(pathAt({ paths: [] }, 0)).toBeNull();
});
