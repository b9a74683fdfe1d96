import { expect, it } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { lightFor, noWishes } from './spotlight.ts';
import { aLink, aThing } from './testing/a-picture.ts';

const tactic = aThing('Tactic', 't', { title: 't', summary: 't' });
const other = aThing('Tactic', 'o', { title: 'o', summary: 'o' });
const paper = aThing('Paper', 'p', { title: 'p', shortTitle: 'p', summary: 'p', cslType: 'book', year: 2000 });
const topic = aThing('Topic', 'x', { title: 'x', facet: 'theme' });
const supports = aLink(paper, 'SUPPORTS', { to: tactic, saidBy: 'editor' });
const about = aLink(paper, 'ABOUT', { to: topic, saidBy: 'editor' });
const around = neighbourhoodOf({ nodes: [tactic, other, paper, topic], edges: [supports, about] });

const light = (wishes: Partial<typeof noWishes>) => lightFor({ ...noWishes, ...wishes }, around);

it('lights a thing with its neighbours and its lines, those that do not rest too', () => {
  expect(light({ pointed: paper.id })).toEqual({
    nodes: new Set([paper.id, tactic.id, topic.id]),
    edges: new Set([supports.id, about.id]),
  });
});

it('lights a link with its two ends', () => {
  expect(light({ chosen: [supports.id] })).toEqual({
    nodes: new Set([paper.id, tactic.id]),
    edges: new Set([supports.id]),
  });
});

it('lights several chosen things with every link among them and nothing around them', () => {
  expect(light({ chosen: [paper.id, topic.id, 'tactic:gone'] })).toEqual({
    nodes: new Set([paper.id, topic.id]),
    edges: new Set([about.id]),
  });
});

it('lights the things that answer a question, with the resting lines among them', () => {
  expect(light({ lit: [paper.id, tactic.id, topic.id] })).toEqual({
    nodes: new Set([paper.id, tactic.id, topic.id]),
    edges: new Set([supports.id]),
  });
});

it('lights the links that answer a question with their ends, and no other line', () => {
  expect(light({ lit: [about.id, tactic.id] })).toEqual({
    nodes: new Set([tactic.id, paper.id, topic.id]),
    edges: new Set([about.id]),
  });
});

it('lets the pointer speak before the focus, the focus before what is chosen, and that before an answer', () => {
  const wishes = { pointed: topic.id, focused: tactic.id, chosen: [other.id], lit: [paper.id] };
  expect(light(wishes)).toEqual(light({ pointed: topic.id }));
  expect(light({ ...wishes, pointed: null })).toEqual(light({ focused: tactic.id }));
  expect(light({ ...wishes, pointed: null, focused: null })).toEqual(light({ chosen: [other.id] }));
  expect(light({ ...wishes, pointed: null, focused: null, chosen: [] })).toEqual(light({ lit: [paper.id] }));
});

it('lights nothing for what is not in the picture: everything stays at full strength', () => {
  expect(light({ chosen: ['tactic:gone'] })).toBeNull();
  expect(light({ lit: ['tactic:gone'] })).toBeNull();
  expect(light({})).toBeNull();
});
