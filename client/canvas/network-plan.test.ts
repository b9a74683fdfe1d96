import { expect, it } from 'vitest';
import type { NodeId } from '#contracts/graph.ts';
import { networkPlan } from './network-plan.ts';
import { aPicture } from './testing/a-picture.ts';

const picture = aPicture({ papers: 6 });
const free: Omit<Parameters<typeof networkPlan>[1], 'positions'> = { pins: [], grouping: 'none' };
const [first, ...others] = picture.nodes;
const everywhere: Record<NodeId, [number, number]> = Object.fromEntries(
  picture.nodes.map(({ id }, at) => [id, [at * 100, at * 50]]),
);
const without = (id: string | undefined): Record<NodeId, [number, number]> =>
  Object.fromEntries(Object.entries(everywhere).filter(([one]) => one !== id));

it('lays out the whole where nothing has a place', () => {
  expect(networkPlan(picture, { ...free, positions: {} }).do).toBe('lay out');
});

it('keeps everything where it is once it has a place', () => {
  const plan = networkPlan(picture, { ...free, positions: everywhere });
  expect(plan.do).toBe('keep');
});

it('finds a place for what is new and moves nothing else', () => {
  const plan = networkPlan(picture, { ...free, positions: without(first?.id) });
  if (plan.do !== 'join') throw new Error(`it wants to ${plan.do}`);
  for (const { id } of others) expect(plan.places.get(id)).toEqual({ x: everywhere[id]?.[0], y: everywhere[id]?.[1] });
  expect(plan.places.has(first?.id ?? '')).toBe(true);
});

it('lays out the rest anew round what is pinned', () => {
  if (!first) throw new Error('an empty picture');
  const plan = networkPlan(picture, { ...free, pins: [first.id], positions: { [first.id]: [70, 80] } });
  if (plan.do !== 'lay out') throw new Error(`it wants to ${plan.do}`);
  expect([...plan.request.fixed]).toEqual([[first.id, { x: 70, y: 80 }]]);
});

it('names each thing’s group only where things are grouped', () => {
  const groups = (grouping: 'none' | 'sector') => {
    const plan = networkPlan(picture, { ...free, grouping, positions: {} });
    return plan.do === 'lay out' ? plan.request.groups : [];
  };
  expect(groups('none')).toEqual([]);
  expect(groups('sector')).toHaveLength(picture.nodes.length);
});
