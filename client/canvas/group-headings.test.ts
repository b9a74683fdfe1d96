import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupHeadings } from './group-headings.ts';
import { roughWidths } from './testing/rough-widths.ts';

const widthOf = roughWidths.other;

it('stands over its group, on its middle', () => {
  const members = [
    { x: 0, y: 100 },
    { x: 200, y: 140 },
  ];
  const [heading] = groupHeadings([{ title: 'Transport', members }], { marks: members, widthOf, growth: 1 });
  expect(heading?.at.x).toBe(100);
  expect(heading?.at.y).toBeLessThan(100);
  expect(heading?.at.y).toBeGreaterThan(60);
});

it('is clear of every mark and every other title, seen as a whole and from nearer', () => {
  const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(
      fc.array(fc.array(place, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 1.6),
      (groups, growth) => {
        const marks = groups.flat();
        const titled = groups.map((members, at) => ({ title: `Public transport ${at}`, members }));
        const headings = groupHeadings(titled, { marks, widthOf, growth });
        const boxes = headings.map(({ title, at }) => {
          const half = { x: (widthOf(title) * growth * 14) / 12 / 2, y: 9 * growth };
          return { left: at.x - half.x, right: at.x + half.x, top: at.y - half.y, bottom: at.y + half.y };
        });
        const free = boxes.every(
          (box, which) =>
            marks.every(({ x, y }) => x < box.left || x > box.right || y < box.top || y > box.bottom) &&
            boxes.every(
              (other, at) =>
                at === which ||
                box.right <= other.left + 1 ||
                other.right <= box.left + 1 ||
                box.bottom <= other.top + 1 ||
                other.bottom <= box.top + 1,
            ),
        );
        expect(free).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
