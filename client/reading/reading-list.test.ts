import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { keep, type KeptThing, letGoOf, readList, takeBack, writeList } from '#client/reading/reading-list.ts';

const kept = (slug: string, day = 1): KeptThing => ({
  id: NodeId.parse(`paper:${slug}`),
  title: `Paper ${slug}`,
  year: 2015,
  addedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
});
const [a, b, c] = [kept('a', 1), kept('b', 2), kept('c', 3)];

describe('a reading list', () => {
  it('is read as it was written', () => {
    expect(readList(writeList([a, b]))).toEqual({ list: [a, b], isWhole: true });
  });

  it('keeps each thing once', () => {
    expect(keep([a, b], kept('a', 9))).toEqual([a, b]);
  });

  it('takes back what was let go of where it stood', () => {
    expect(takeBack(letGoOf([a, b, c], [a.id, b.id]), [b, a])).toEqual([a, b, c]);
  });

  it('gives what can be read of a damaged one, and says that it is not all', () => {
    const damaged = JSON.stringify({ version: 1, things: [a, { id: 'nonsense' }, c] });
    expect(readList(damaged)).toEqual({ list: [a, c], isWhole: false });
  });

  it('of another version is not read as if it were this one’s', () => {
    expect(readList(JSON.stringify({ version: 2, things: [a] }))).toEqual({ list: [], isWhole: false });
  });

  it('is read without an error whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readList(text).list).toEqual([]);
      }),
    );
  });
});
