import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { likenessAmong } from './likeness.ts';
import { wordsOf } from './words.ts';

const id = (slug: string): NodeId => NodeId.parse(`paper:${slug}`);
const words = (slug: string, title: string) => aPaper(slug, { title, summary: 'Of the study.' });

test('words are folded, and those of every text are left out', () => {
  expect(wordsOf('The Agencies’ café-partnerships, and THEIR process; a status')).toEqual([
    'agency',
    'cafe',
    'partnership',
    'process',
    'status',
  ]);
});

test('things with the same words are wholly alike, with other words not at all, and rare words tell most', () => {
  const projection = aProjection({
    nodes: [
      words('a', 'Trust contracts ambulance'),
      words('b', 'Ambulance trust contracts'),
      words('c', 'Trust harbour'),
      words('d', 'Trust ambulance'),
      words('e', 'Nothing alike'),
      words('f', 'Trust'),
    ],
  });
  const likeness = likenessAmong(projection, 'Paper');
  expect(likeness(id('a'), id('b'))).toBeCloseTo(1, 12);
  expect(likeness(id('a'), id('e'))).toBe(0);
  expect(likeness(id('a'), id('d'))).toBeGreaterThan(likeness(id('a'), id('c')));
  expect(likeness(id('a'), id('c'))).toBe(likeness(id('c'), id('a')));
});

test('a word that all of a kind have says nothing, however often other kinds lack it', () => {
  const projection = aProjection({ nodes: [words('a', 'Trust'), words('b', 'Trust'), aTactic('x')] });
  expect(likenessAmong(projection, 'Paper')(id('a'), id('b'))).toBe(0);
});

test('the index is made once for each projection', () => {
  const projection = aProjection({ nodes: [words('a', 'Trust')] });
  expect(likenessAmong(projection, 'Paper')).toBe(likenessAmong(projection, 'Paper'));
});
