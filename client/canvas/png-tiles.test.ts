import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandsOf, longestSide } from './png-tiles.ts';

it('leaves a small picture whole', () => {
  expect(bandsOf({ width: 1120, height: 808 })).toEqual([{ top: 0, height: 808, tiles: [{ left: 0, width: 1120 }] }]);
});

it('covers a picture of any size without gaps, in parts that can be drawn and held', () => {
  const side = fc.integer({ min: 1, max: 60_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const bands = bandsOf({ width, height });
      let top = 0;
      for (const band of bands) {
        expect(band.top).toBe(top);
        expect(band.height).toBeLessThanOrEqual(longestSide);
        expect(band.height * width * 4).toBeLessThanOrEqual(64 * 1024 * 1024);
        let left = 0;
        for (const tile of band.tiles) if (tile.left === left) left += tile.width;
        expect(left).toBe(width);
        expect(Math.max(...band.tiles.map((tile) => tile.width))).toBeLessThanOrEqual(longestSide);
        top += band.height;
      }
      expect(top).toBe(height);
    }),
    { numRuns: 20 },
  );
});
