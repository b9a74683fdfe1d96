import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { aLink } from '#server/graph/testing/a-change.ts';
import { broaderTopicsBy } from './broader-topics.ts';
import { aProjection } from './testing/a-projection.ts';

const id = (slug: string) => NodeId.parse(`topic:${slug}`);
const aTopic = (slug: string): NodePut => ({ id: id(slug), kind: 'Topic', title: slug, facet: 'theme' });
const broader = (one: string, other: string, more: Partial<EdgePut> = {}): EdgePut =>
  aLink(`topic:${one}~BROADER~topic:${other}`, { evidence: [], ...more });

/** The topics that `a` is part of, with the fewest links to each. */
const stepsFrom = (slugs: readonly string[], ...edges: readonly EdgePut[]) =>
  Object.fromEntries(steps(aProjection({ nodes: slugs.map(aTopic), edges }), id('a')));
const steps = broaderTopicsBy({
  itself: 0,
  onward: (way, { disputed }) => (disputed ? null : way + 1),
  either: Math.min,
});

test('a topic counts for all broader ones, however far', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const chain = slugs.slice(1).map((slug, place) => broader(slugs[place] ?? '', slug));
  expect(stepsFrom(slugs, ...chain)).toEqual(Object.fromEntries(slugs.map((slug, place) => [id(slug), place])));
});

test('the best of several ways counts, whichever is found first', () => {
  const ways = [broader('a', 'b'), broader('b', 'c'), broader('c', 'd'), broader('a', 'c')];
  expect(stepsFrom(['a', 'b', 'c', 'd'], ...ways)).toEqual({ 'topic:a': 0, 'topic:b': 1, 'topic:c': 1, 'topic:d': 2 });
});

test('that topics are broader than each other ends the walk', () => {
  const circle = [broader('a', 'b'), broader('b', 'c'), broader('c', 'b'), broader('c', 'a')];
  expect(stepsFrom(['a', 'b', 'c'], ...circle)).toEqual({ 'topic:a': 0, 'topic:b': 1, 'topic:c': 2 });
});

test('a link that is not followed leads no further', () => {
  expect(stepsFrom(['a', 'b', 'c'], broader('a', 'b', { status: 'disputed' }), broader('b', 'c'))).toEqual({
    'topic:a': 0,
  });
});
