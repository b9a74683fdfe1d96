import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesNearby } from './network-nearby.ts';
import type { Places } from './network-places.ts';
import { roomFor } from './network-room.ts';

const links = (pairs: readonly (readonly [string, string])[]) => (id: string) =>
  pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));

describe('what is new', () => {
  const standing: Places = new Map([
    ['a', { x: 0, y: 0 }],
    ['far', { x: 3000, y: 3000 }],
  ]);

  it('stands beside what it is linked to', () => {
    const place = placesNearby({ ids: ['a', 'far', 'new'], neighboursOf: links([['new', 'far']]), standing }).get(
      'new',
    );
    expect(Math.hypot((place?.x ?? 0) - 3000, (place?.y ?? 0) - 3000)).toBeLessThan(2 * roomFor(3).width);
  });

  it('gathers round what is new itself, if only that is linked', () => {
    const pairs = [
      ['new', 'far'],
      ['newer', 'new'],
    ] as const;
    const places = placesNearby({ ids: ['a', 'far', 'newer', 'new'], neighboursOf: links(pairs), standing });
    expect(places.get('newer')?.x).toBeGreaterThan(2000);
  });

  it('stands below the rest if it is linked to nothing', () => {
    const place = placesNearby({ ids: ['a', 'far', 'new'], neighboursOf: links([]), standing }).get('new');
    expect(place?.y).toBeGreaterThan(3000);
  });
});

it('moves nothing, covers nothing, and depends on no order', () => {
  const coordinate = fc.integer({ min: -400, max: 400 });
  const network = fc.record({
    old: fc.array(fc.tuple(coordinate, coordinate), { maxLength: 20 }),
    added: fc.integer({ min: 1, max: 30 }),
    pairs: fc.array(fc.tuple(fc.nat(49), fc.nat(49)), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(network, ({ old, added, pairs }) => {
      const standing: Places = new Map(old.map(([x, y], at) => [`old ${at}`, { x, y }]));
      const ids = [...standing.keys(), ...Array.from({ length: added }, (_, at) => `new ${at}`)];
      const named = pairs.map(([one, other]) => [ids[one % ids.length] ?? '', ids[other % ids.length] ?? ''] as const);
      const places = placesNearby({ ids, neighboursOf: links(named), standing });
      for (const [id, place] of standing) expect(places.get(id)).toEqual(place);
      const { width, height } = roomFor(ids.length);
      const all = [...places];
      for (const [id, { x, y }] of all.filter(([one]) => !standing.has(one)))
        expect(
          all.filter(
            ([other, beside]) => other !== id && Math.abs(beside.x - x) < width && Math.abs(beside.y - y) < height,
          ),
        ).toEqual([]);
      const again = placesNearby({
        ids: ids.toReversed(),
        neighboursOf: links(named.toReversed().map(([one, other]) => [other, one])),
        standing: new Map([...standing].toReversed()),
      });
      expect(again).toEqual(places);
    }),
  );
});
