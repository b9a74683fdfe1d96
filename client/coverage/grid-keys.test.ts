import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridPlaceAfter, placeWithin } from '#client/coverage/grid-keys.ts';

const size = { rows: 17, columns: 13, page: 6 };
const plain = { ctrlKey: false, metaKey: false };
const after = (key: string, at: { row: number; column: number }, more = {}) =>
  gridPlaceAfter({ key, ...plain, ...more }, at, size);

describe('keys in a grid of cells', () => {
  it.each([
    ['ArrowRight', { row: 3, column: 5 }],
    ['ArrowLeft', { row: 3, column: 3 }],
    ['ArrowDown', { row: 4, column: 4 }],
    ['ArrowUp', { row: 2, column: 4 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 12 }],
    ['PageDown', { row: 9, column: 4 }],
    ['PageUp', { row: 0, column: 4 }],
  ])('%s leads from 3, 4 to its place', (key, place) => {
    expect(after(key, { row: 3, column: 4 })).toEqual(place);
  });

  it('lead with Control to the corners', () => {
    expect(after('Home', { row: 3, column: 4 }, { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(after('End', { row: 3, column: 4 }, { metaKey: true })).toEqual({ row: 16, column: 12 });
  });

  it('mean nothing where they are for something else', () => {
    expect(after('a', { row: 3, column: 4 })).toBeNull();
    expect(after('Tab', { row: 3, column: 4 })).toBeNull();
  });

  it('never lead out of the grid', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean(), metaKey: fc.constant(false) })),
        (presses) => {
          let at = { row: 1, column: 1 };
          for (const press of presses) at = gridPlaceAfter(press, at, size) ?? at;
          expect(placeWithin(at, size)).toEqual(at);
        },
      ),
    );
  });
});
