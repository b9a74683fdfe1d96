import { expect, test } from 'vitest';
import { aLink, aPaper, someEvidence } from './testing/a-change.ts';
import { TextIndex } from './text-index.ts';

const link = 'paper:x~SUPPORTS~tactic:y';
const indexOf = (...images: readonly Parameters<TextIndex['put']>[0][number][]): TextIndex => {
  const index = new TextIndex();
  index.put(images);
  return index;
};
const ids = (index: TextIndex, text: string): string[] => index.search(text, 10).map(({ id }) => id);

test('a node is found by any of its searched fields, by no other', () => {
  const paper = { ...aPaper('x', { altTitles: ['Übung'], method: 'Survey', note: 'Hidden' }), revision: 1 };
  const index = indexOf(paper);
  expect(['ubung', 'survey', 'hidden'].map((word) => ids(index, word))).toEqual([['paper:x'], ['paper:x'], []]);
});

test('a link is found by the words of its evidence', () => {
  const evidence = [someEvidence('a', { quote: 'They trusted the ambulance.' }), someEvidence('b')];
  expect(ids(indexOf({ ...aLink(link, { evidence }), revision: 1 }), 'ambulance')).toEqual([link]);
});

test('a word may be begun, misspelt or have two letters swapped', () => {
  const index = indexOf({ ...aPaper('x', { title: 'Collaboration and trust' }), revision: 1 });
  for (const typed of ['collab', 'colaboration', 'colllabortion', 'trsut', 'trusd'])
    expect(ids(index, typed)).toEqual(['paper:x']);
  expect(ids(index, 'turkey')).toEqual([]);
});

test('what matches more of the words comes first', () => {
  const index = indexOf(
    { ...aPaper('a', { title: 'Trust' }), revision: 1 },
    { ...aPaper('b', { title: 'Trust in contracts' }), revision: 1 },
  );
  expect(ids(index, 'contracts trust')).toEqual(['paper:b', 'paper:a']);
});

test('a thing that is put again is found by its new words only', () => {
  const index = indexOf({ ...aPaper('x', { title: 'Before' }), revision: 1 });
  expect(ids(index, 'before')).toEqual(['paper:x']);
  index.put([{ ...aPaper('x', { title: 'Afterwards' }), revision: 2 }]);
  expect([ids(index, 'before'), ids(index, 'afterwards')]).toEqual([[], ['paper:x']]);
});

test('no more than the limit is given', () => {
  const papers = Array.from({ length: 5 }, (_, number) => ({ ...aPaper(`p${number}`), revision: 1 }));
  expect(indexOf(...papers).search('title', 3)).toHaveLength(3);
});
