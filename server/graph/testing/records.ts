import * as fc from 'fast-check';
import type { Recorded } from '#server/graph/commit.ts';

const image = (number: number) =>
  fc
    .record({ id: fc.constantFrom('paper:x', 'tactic:y', 'about'), title: fc.string({ unit: 'grapheme' }) })
    .map((fields) => ({
      ...fields,
      revision: number,
    }));

const recorded = (number: number): fc.Arbitrary<Recorded> =>
  fc.record({
    revision: fc.record({
      number: fc.constant(number),
      changeId: fc.uuid(),
      by: fc.string({ minLength: 1 }),
      at: fc.constant('2026-01-02T03:04:05.000Z'),
      why: fc.string({ minLength: 1, unit: 'grapheme' }),
      origin: fc.constantFrom('load' as const, 'edit' as const),
    }),
    touched: fc.array(
      image(number).map((after) => ({ thing: after.id, before: null, after })),
      { minLength: 1, maxLength: 3 },
    ),
  });

/** What a graph may have recorded: revisions from 1 on. */
export const someRecords = (most: number): fc.Arbitrary<Recorded[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => recorded(at + 1))));
