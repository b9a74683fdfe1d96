import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { aSetting, saidBy } from './testing/a-situation.ts';
import { thingsOfValues } from './things-of-values.ts';

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const chain = names
  .slice(1)
  .map((name, place) => aLink(`topic:${names[place] ?? ''}~BROADER~topic:${name}`, { evidence: [] }));

const counting = (value: string, ...edges: Parameters<typeof aProjection>[0]['edges'] & object) => {
  const nodes = [...names.map((name) => aSetting(name)), aPaper('a'), aTactic('x')];
  return Object.fromEntries(thingsOfValues(aProjection({ nodes, edges })).get(NodeId.parse(`topic:${value}`)) ?? []);
};

test('a paper counts for all topics above its own, however far', () => {
  expect(counting('seven', saidBy('publisher', 'paper:a~ABOUT~topic:one'), ...chain)).toEqual({ 'paper:a': 0.7 });
});

test('a disputed link on the way is worth half, and a better way makes up for it', () => {
  const about = saidBy('paper', 'paper:a~ABOUT~topic:one');
  const disputed = aLink('topic:one~BROADER~topic:two', { evidence: [], status: 'disputed' });
  expect(counting('two', about, disputed)).toEqual({ 'paper:a': 0.5 });
  expect(counting('two', about, disputed, saidBy('publisher', 'paper:a~ABOUT~topic:two'))).toEqual({ 'paper:a': 0.7 });
});

test('a tactic counts for the topics that it is about itself, and those above', () => {
  expect(counting('two', saidBy('editor', 'tactic:x~ABOUT~topic:one'), ...chain)).toEqual({ 'tactic:x': 0.4 });
});
