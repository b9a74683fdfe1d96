import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

const widthOf = (text: string): number => text.length * 7;
const lines = (title: string): string[] => labelLines(title, 191, widthOf);

it('leaves a title that fits on one line', () => {
  expect(lines('Share Discretion')).toEqual(['Share Discretion']);
});

it('breaks a longer one in two, before a small word', () => {
  expect(lines('Assess the History of Addressing the Issue')).toEqual([
    'Assess the History',
    'of Addressing the Issue',
  ]);
  expect(lines('Manage Expectations of Process and Results')).toEqual([
    'Manage Expectations',
    'of Process and Results',
  ]);
});

it('takes a third line rather than cutting a word', () => {
  expect(lines('Communicate the Interdependency of Each Sector')).toHaveLength(3);
});

it('keeps every word in its place, and every line within the room unless a word alone is wider', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.integer({ min: 20, max: 300 }), (words, room) => {
      const broken = labelLines(words.join(' '), room, widthOf);
      expect(broken.join(' ')).toBe(words.join(' '));
      const tooWide = broken.filter((line) => widthOf(line) > room);
      expect(tooWide.filter((line) => line.includes(' '))).toEqual([]);
    }),
  );
});
