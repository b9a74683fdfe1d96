import { expect, it } from 'vitest';
import { hollowOf } from './hollow-sides.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aThing } from './testing/a-picture.ts';

const tactic = aThing('Tactic', 't', { title: 't', summary: 't' });
const paper = aThing('Paper', 'p', { title: 'p', shortTitle: 'p', summary: 'p', cslType: 'book', year: 2000 });
const bank = aThing('CaseStudy', 'c', { title: 'c', shortTitle: 'c', summary: 'c', collection: 'c' });
const topic = aThing('Topic', 'x', { title: 'x', facet: 'theme' });
const supports = aLink(paper, 'SUPPORTS', { to: tactic, saidBy: 'editor' });
const shows = aLink(bank, 'DEMONSTRATES', { to: tactic, saidBy: 'editor' });
const nodes = [tactic, paper, bank, topic];

const hollow = (edges: (typeof supports)[], among = nodes) =>
  hollowOf(tactic.id, neighbourhoodOf({ nodes: among, edges }));

it('is full where a tactic has a paper and a case', () => {
  expect(hollow([supports, shows])).toBe('none');
});

it('is hollow on the side where it has none', () => {
  expect(hollow([shows])).toBe('left');
  expect(hollow([supports])).toBe('right');
  expect(hollow([])).toBe('both');
});

it('takes nothing but papers and cases for it', () => {
  expect(hollow([aLink(tactic, 'ABOUT', { to: topic, saidBy: 'editor' })])).toBe('both');
});

it('says nothing about a side whose kind is filtered out', () => {
  expect(hollow([supports], [tactic, paper])).toBe('none');
});

it('is a word about tactics alone', () => {
  expect(hollowOf(paper.id, neighbourhoodOf({ nodes, edges: [] }))).toBe('none');
});
