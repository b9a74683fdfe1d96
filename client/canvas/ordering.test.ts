import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCrossings } from './crossings.ts';
import { compareText } from '#contracts/order.ts';
import { orderByFacing } from './ordering.ts';

/** Ids with the rows that each is linked to. */
const someLinks = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 14 })
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids),
      fc.array(fc.array(fc.nat(10), { minLength: 1, maxLength: 4 }), { minLength: ids.length, maxLength: ids.length }),
    ),
  )
  .map(([ids, rows]) => new Map(ids.map((id, at) => [id, (rows[at] ?? []).toSorted((a, b) => a - b)])));

const facingIn = (links: ReadonlyMap<string, readonly number[]>) => (id: string) => links.get(id) ?? [];

it('puts things at the height of what they are linked to', () => {
  const links = new Map([
    ['a', [9]],
    ['b', [0]],
    ['c', [4, 5]],
  ]);
  expect(orderByFacing(['a', 'b', 'c'], facingIn(links))).toEqual(['b', 'c', 'a']);
});

it('keeps the order by id where nothing else decides', () => {
  expect(orderByFacing(['z', 'a', 'm'], () => [3])).toEqual(['a', 'm', 'z']);
});

it('changes places until no two neighbours would cross less the other way round', () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      const facing = facingIn(links);
      const order = orderByFacing([...links.keys()], facing);
      const crossings = countCrossings(order.map(facing));
      order.slice(1).forEach((_, at) => {
        const swapped = order.with(at, order[at + 1] ?? '').with(at + 1, order[at] ?? '');
        expect(countCrossings(swapped.map(facing))).toBeGreaterThanOrEqual(crossings);
      });
    }),
  );
});

it('never has more crossings than the order by id', () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      const facing = facingIn(links);
      const ids = [...links.keys()];
      const order = orderByFacing(ids, facing);
      expect(countCrossings(order.map(facing))).toBeLessThanOrEqual(
        countCrossings(ids.toSorted(compareText).map(facing)),
      );
    }),
  );
});

it('loses nothing and gives the same order whatever order it is given', () => {
  fc.assert(
    fc.property(
      someLinks.chain((links) =>
        fc.tuple(fc.constant(links), fc.shuffledSubarray([...links.keys()], { minLength: links.size })),
      ),
      ([links, shuffled]) => {
        const order = orderByFacing([...links.keys()], facingIn(links));
        expect(orderByFacing(shuffled, facingIn(links))).toEqual(order);
        expect(order.toSorted(compareText)).toEqual([...links.keys()].toSorted(compareText));
      },
    ),
  );
});
