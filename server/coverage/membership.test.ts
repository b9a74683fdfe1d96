import { expect, test } from 'vitest';
import type { CoverageFacet } from '#contracts/coverage.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { membershipOf } from './membership.ts';
import { aCase, aStage, aTopic, aValue } from './testing/some-things.ts';

const a = aPaper('a', { year: 2009 });
const fact = (id: string): EdgePut => aLink(id, { evidence: [] });

const countedBy = (facet: CoverageFacet, { nodes, edges = [] }: { nodes: NodePut[]; edges?: EdgePut[] }) =>
  Object.fromEntries(
    [...membershipOf(aProjection({ nodes, edges }), facet).thingsOf].map(([value, things]) => [
      value,
      things.map(({ id }) => String(id)),
    ]),
  );

test('a paper counts for the tactics that it supports, qualifies or challenges, a case for those that it demonstrates', () => {
  const nodes = [a, aCase('c'), aTactic('x'), aTactic('y'), aTactic('z')];
  const edges = [
    aLink('paper:a~SUPPORTS~tactic:x'),
    aLink('paper:a~QUALIFIES~tactic:y'),
    aLink('paper:a~CHALLENGES~tactic:z'),
    aLink('case:c~DEMONSTRATES~tactic:x'),
  ];
  expect(countedBy('tactic', { nodes, edges })).toEqual({
    'tactic:x': ['case:c', 'paper:a'],
    'tactic:y': ['paper:a'],
    'tactic:z': ['paper:a'],
  });
});

test('both count once for the stages of their tactics', () => {
  const nodes = [a, aCase('c'), aTactic('x'), aTactic('y'), aStage('g', 1)];
  const edges = [
    aLink('paper:a~SUPPORTS~tactic:x'),
    aLink('paper:a~SUPPORTS~tactic:y'),
    aLink('case:c~DEMONSTRATES~tactic:x'),
    fact('tactic:x~IN_STAGE~stage:g'),
    fact('tactic:y~IN_STAGE~stage:g'),
  ];
  expect(countedBy('stage', { nodes, edges })).toEqual({ 'stage:g': ['case:c', 'paper:a'] });
});

test('a case counts for the sectors that it concerns and for those of the organizations involved', () => {
  const nodes = [a, aCase('c'), aValue('Sector', 'one'), aValue('Sector', 'two'), aValue('Organization', 'o')];
  const edges = [
    aLink('paper:a~CONCERNS~sector:one'),
    aLink('case:c~CONCERNS~sector:one'),
    fact('case:c~INVOLVES~organization:o'),
    fact('organization:o~IN_SECTOR~sector:two'),
  ];
  expect(countedBy('sector', { nodes, edges })).toEqual({
    'sector:one': ['case:c', 'paper:a'],
    'sector:two': ['case:c'],
  });
});

test('a case counts for the audiences of the papers that it illustrates', () => {
  const nodes = [a, aPaper('b'), aCase('c'), aValue('Audience', 'one'), aValue('Audience', 'two')];
  const edges = [
    aLink('paper:a~OF_INTEREST_TO~audience:one'),
    aLink('paper:b~OF_INTEREST_TO~audience:two'),
    aLink('paper:a~ILLUSTRATED_BY~case:c'),
  ];
  expect(countedBy('audience', { nodes, edges })).toEqual({
    'audience:one': ['case:c', 'paper:a'],
    'audience:two': ['paper:b'],
  });
});

test('a narrower topic counts for all broader ones, also where they are broader than each other', () => {
  const nodes = [a, aCase('c'), aTopic('s'), aTopic('t', 'theme'), aTopic('u'), aTopic('alone')];
  const edges = [
    aLink('paper:a~ABOUT~topic:s'),
    aLink('case:c~ABOUT~topic:u'),
    fact('topic:s~BROADER~topic:t'),
    fact('topic:t~BROADER~topic:u'),
    fact('topic:u~BROADER~topic:t'),
  ];
  expect(countedBy('topic', { nodes, edges })).toEqual({
    'topic:s': ['paper:a'],
    'topic:t': ['case:c', 'paper:a'],
    'topic:u': ['case:c', 'paper:a'],
  });
  expect(Object.keys(countedBy('setting', { nodes, edges })).toSorted()).toEqual(['topic:s', 'topic:u']);
});

test('a paper counts for its year and venue, a case for each of its years, and both for their places', () => {
  const nodes = [a, aCase('c', { fromYear: 2008, toYear: 2010 }), aCase('d', { toYear: 2010 }), aCase('e')];
  const more = [aValue('Place', 'p'), aValue('Venue', 'v')];
  const edges = [
    fact('paper:a~LOCATED_IN~place:p'),
    fact('case:c~LOCATED_IN~place:p'),
    fact('paper:a~PUBLISHED_IN~venue:v'),
  ];
  expect(countedBy('year', { nodes })).toEqual({
    2008: ['case:c'],
    2009: ['case:c', 'paper:a'],
    2010: ['case:c', 'case:d'],
  });
  expect(countedBy('place', { nodes: [...nodes, ...more], edges })).toEqual({ 'place:p': ['case:c', 'paper:a'] });
  expect(countedBy('venue', { nodes: [...nodes, ...more], edges })).toEqual({ 'venue:v': ['paper:a'] });
});

test('what the links on the way are worth is kept: one above low confidence is enough, one that is disputed too', () => {
  const nodes = [a, aTactic('x'), aStage('g', 1)];
  const edges = [
    aLink('paper:a~SUPPORTS~tactic:x', { status: 'disputed' }),
    aLink('tactic:x~IN_STAGE~stage:g', { evidence: [], confidence: 'low' }),
  ];
  const { valuesOf } = membershipOf(aProjection({ nodes, edges }), 'stage');
  expect(valuesOf.get(a.id)?.get('stage:g')).toEqual({ sure: true, disputed: true, toVerify: true });
});
