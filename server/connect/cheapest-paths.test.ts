import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeEnds } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { type Arcs, arcsOf } from './arcs.ts';
import { comparePaths, type FoundPath } from './best-path.ts';
import { cheapestPaths } from './cheapest-paths.ts';
import { costOfArc, isOpen, type Trip } from './remaining.ts';

const papers = 4;
const tactics = 4;

/** Papers that cite each other and support or challenge tactics: few costs, so that ties are common. */
const links = fc.uniqueArray(
  fc.oneof(
    fc
      .tuple(fc.nat(papers - 1), fc.constantFrom('SUPPORTS', 'CHALLENGES'), fc.nat(tactics - 1))
      .map(([paper, type, tactic]) => `paper:p${paper}~${type}~tactic:t${tactic}`),
    fc
      .tuple(fc.nat(papers - 1), fc.nat(papers - 1))
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => `paper:p${one}~CITES~paper:p${other}`),
  ),
  { minLength: 4, maxLength: 18 },
);

const graphOf = (ids: readonly string[], voices: readonly ('paper' | 'editor')[]): Arcs =>
  arcsOf(
    aProjection({
      nodes: [
        ...Array.from({ length: papers }, (_, index) => aPaper(`p${index}`)),
        ...Array.from({ length: tactics }, (_, index) => aTactic(`t${index}`)),
      ],
      edges: ids.map((id, index) =>
        aLink(id, {
          evidence:
            edgeEnds(id).type === 'CITES'
              ? []
              : [someEvidence(id, { saidBy: voices[index % voices.length] ?? 'editor' })],
        }),
      ),
    }),
  );

/** Every loopless path, found by trying all. */
const everyPath = (arcs: Arcs, trip: Trip): FoundPath[] => {
  const walk = ({ places, cost }: FoundPath): FoundPath[] => {
    const at = places.at(-1) ?? trip.from;
    if (at === trip.to) return [{ places, cost }];
    if (places.length > trip.maxHops) return [];
    const count = (arcs.firstArc[at + 1] ?? 0) - (arcs.firstArc[at] ?? 0);
    return Array.from({ length: count }, (_, index) => (arcs.firstArc[at] ?? 0) + index)
      .filter((arc) => isOpen(arcs, arc, trip) && !places.includes(arcs.arcTo[arc] ?? 0))
      .flatMap((arc) => walk({ places: [...places, arcs.arcTo[arc] ?? 0], cost: cost + costOfArc(arcs, arc, trip) }));
  };
  return walk({ places: [trip.from], cost: 0 }).toSorted(comparePaths);
};

test('the first paths are those that trying all finds, in the same order', () => {
  fc.assert(
    fc.property(
      links,
      fc.array(fc.constantFrom('paper' as const, 'editor' as const), { minLength: 1, maxLength: 5 }),
      fc.record({ maxHops: fc.integer({ min: 1, max: 6 }), limit: fc.integer({ min: 1, max: 10 }) }),
      (ids, voices, { maxHops, limit }) => {
        const arcs = graphOf(ids, voices);
        const trip = { from: 0, to: arcs.ids.length - 1, maxHops };
        expect(cheapestPaths(arcs, trip, limit)).toEqual(everyPath(arcs, trip).slice(0, limit));
      },
    ),
    { numRuns: 300 },
  );
});

test('no path comes twice at a place, nor is longer than was asked for', () => {
  fc.assert(
    fc.property(links, fc.integer({ min: 1, max: 6 }), (ids, maxHops) => {
      const arcs = graphOf(ids, ['editor']);
      for (const { places } of cheapestPaths(arcs, { from: 1, to: 5, maxHops }, 10)) {
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBeLessThanOrEqual(maxHops + 1);
        expect([places[0], places.at(-1)]).toEqual([1, 5]);
      }
    }),
  );
});

test('where more links are allowed no path becomes dearer', () => {
  fc.assert(
    fc.property(links, fc.integer({ min: 1, max: 5 }), (ids, maxHops) => {
      const arcs = graphOf(ids, ['editor']);
      const [few] = cheapestPaths(arcs, { from: 0, to: 7, maxHops }, 1);
      const [more] = cheapestPaths(arcs, { from: 0, to: 7, maxHops: maxHops + 1 }, 1);
      expect(more?.cost ?? Infinity).toBeLessThanOrEqual(few?.cost ?? Infinity);
    }),
  );
});
