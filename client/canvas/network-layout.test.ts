import { describe, expect, it } from 'vitest';
import type { Picture } from '#client/scene/picture.ts';
import { networkLayout } from './network-layout.ts';
import type { NetworkRequest } from './network-places.ts';
import { networkPlan } from './network-plan.ts';
import { roomFor } from './network-room.ts';
import { middleOf } from './point-cloud.ts';
import { aPicture } from './testing/a-picture.ts';

const picture: Picture = aPicture({ papers: 20 });
const free: Parameters<typeof networkPlan>[1] = { positions: {}, pins: [], grouping: 'none' };

const requestFor = (of: Picture, arrangement = free): NetworkRequest => {
  const plan = networkPlan(of, arrangement);
  if (plan.do !== 'lay out') throw new Error('nothing is to be laid out');
  return plan.request;
};

describe('a network that is laid out', () => {
  const places = networkLayout(requestFor(picture));

  it('stands the same each time, in whatever order its things and links come', () => {
    const backwards = { nodes: picture.nodes.toReversed(), edges: picture.edges.toReversed() };
    expect(networkLayout(requestFor(picture))).toEqual(places);
    expect(networkLayout(requestFor(backwards))).toEqual(places);
  });

  it('has a place in whole px for everything', () => {
    expect([...places.keys()].toSorted()).toEqual(picture.nodes.map(({ id }): string => id).toSorted());
    for (const { x, y } of places.values()) expect([x, y]).toEqual([Math.round(x), Math.round(y)]);
  });

  it('leaves each mark room for its label', () => {
    const { width, height } = roomFor(places.size);
    const all = [...places.values()];
    const close = all.flatMap((one, at) =>
      all.slice(at + 1).filter(({ x, y }) => Math.abs(x - one.x) < width - 2 && Math.abs(y - one.y) < height - 2),
    );
    expect(close).toEqual([]);
  });

  it('has linked things nearer to each other than others', () => {
    const linked = mean(picture.edges.map(({ from, to }) => distance(places.get(from), places.get(to))));
    const any = mean(
      picture.nodes.flatMap(({ id }) =>
        picture.nodes.slice(0, 20).map((other) => distance(places.get(id), places.get(other.id))),
      ),
    );
    expect(linked).toBeLessThan(any);
  });

  it('leaves what is pinned where it is', () => {
    const [one, other] = picture.nodes;
    if (!one || !other) throw new Error('too few things');
    const pins = [one.id, other.id];
    const positions = { [one.id]: [700, -300], [other.id]: [-650, 420] } satisfies Record<string, [number, number]>;
    const pinned = networkLayout(requestFor(picture, { ...free, pins, positions }));
    expect(pinned.get(one.id)).toEqual({ x: 700, y: -300 });
    expect(pinned.get(other.id)).toEqual({ x: -650, y: 420 });
  });
});

it('draws the members of a group together, clear of the other groups', () => {
  const request = requestFor(picture);
  const groups = request.ids.map((_, at) => ['one', 'two', 'three'][at % 3] ?? '');
  const places = networkLayout({ ...request, groups });
  const membersOf = (title: string) =>
    request.ids.flatMap((id, at) => (groups[at] === title ? (places.get(id) ?? []) : []));
  const middles = new Map(['one', 'two', 'three'].map((title) => [title, middleOf(membersOf(title))]));
  for (const [title, middle] of middles)
    for (const { x, y } of membersOf(title)) {
      const nearest = [...middles].toSorted(
        ([, one], [, other]) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y),
      );
      expect(Math.hypot(middle.x - x, middle.y - y)).toBeLessThanOrEqual(
        1.35 * Math.hypot((nearest[0]?.[1].x ?? 0) - x, (nearest[0]?.[1].y ?? 0) - y),
      );
    }
});

type Placed = { readonly x: number; readonly y: number } | undefined;

const distance = (from: Placed, to: Placed): number => (from && to ? Math.hypot(to.x - from.x, to.y - from.y) : NaN);

const mean = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
