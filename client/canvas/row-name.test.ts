import { expect, it } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { rowName } from './row-name.ts';
import { aLink, aThing } from './testing/a-picture.ts';

const paper = aThing('Paper', 'p', {
  title: 'Better Contracts',
  shortTitle: 'Trust in EMS contracts',
  summary: 'p',
  cslType: 'book',
  year: 2015,
});
const tactics = ['a', 'b'].map((name) => aThing('Tactic', name, { title: name, summary: name }));
const bank = aThing('CaseStudy', 'c', { title: 'c', shortTitle: 'Bank On', summary: 'c', collection: 'c' });
const topic = aThing('Topic', 'x', { title: 'Trust', facet: 'theme' });
const edges = [
  ...tactics.map((to) => aLink(paper, 'SUPPORTS', { to, saidBy: 'editor' })),
  aLink(paper, 'ILLUSTRATED_BY', { to: bank, saidBy: 'editor' }),
  aLink(paper, 'ABOUT', { to: topic, saidBy: 'editor' }),
];
const none = new Set<string>();
const around = neighbourhoodOf({ nodes: [paper, ...tactics, bank, topic], edges });

it('says what a row is and what it leads to', () => {
  expect(rowName(paper, around, none)).toBe('Trust in EMS contracts 2015, paper, 2 tactics, 1 case');
  expect(rowName(topic, around, none)).toBe('Trust, topic, 1 paper');
});

it('says where nobody has checked the year', () => {
  const name = rowName({ ...paper, unsure: ['year'] }, around, none);
  expect(name).toBe('Trust in EMS contracts 2015?, year not checked, paper, 2 tactics, 1 case');
});

it('counts a neighbour once, however many links lead to it', () => {
  const [tactic] = tactics;
  if (!tactic) throw new Error('there is a tactic');
  const twice = [...edges, aLink(paper, 'QUALIFIES', { to: tactic, saidBy: 'paper' })];
  const name = rowName(paper, neighbourhoodOf({ nodes: [paper, ...tactics, bank, topic], edges: twice }), none);
  expect(name).toContain('2 tactics');
});

it('says what is pinned', () => {
  expect(rowName(paper, around, new Set([paper.id]))).toBe(
    'Trust in EMS contracts 2015, paper, pinned, 2 tactics, 1 case',
  );
});
