import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { getRelated, relatedModes } from '#contracts/related.ts';
import { rounded, scoreOf } from '#contracts/score.ts';
import { NodeId } from '#contracts/graph.ts';
import type { EdgePut } from '#server/graph/change.ts';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import type { Projection } from '#server/projection/projection.ts';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { kinOf } from './kin.ts';
import { relatedTo } from './related.ts';

const words = ['trust', 'contract', 'school', 'harbour', 'health'];
const tactics = ['t0', 't1', 't2', 't3'];

interface Drawn {
  readonly papers: readonly number[];
  readonly links: ReadonlyMap<string, boolean>;
}

/** A few papers, each with words, linked to a few tactics and to each other; some links are disputed. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    papers: fc.array(fc.nat(words.length - 1), { minLength: 1, maxLength: 9 }),
    claims: fc.array(
      fc.tuple(fc.nat(8), fc.constantFrom('SUPPORTS', 'QUALIFIES', 'CHALLENGES'), fc.nat(3), fc.boolean()),
      {
        maxLength: 30,
      },
    ),
    citations: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 8 }),
  })
  .map(({ papers, claims, citations }) => ({
    papers,
    links: new Map<string, boolean>([
      ...claims
        .filter(([paper]) => paper < papers.length)
        .map(([paper, type, tactic, disputed]): [string, boolean] => [
          `paper:p${paper}~${type}~tactic:t${tactic}`,
          disputed,
        ]),
      ...citations
        .filter(([from, to]) => from !== to && from < papers.length && to < papers.length)
        .map(([from, to]): [string, boolean] => [`paper:p${from}~CITES~paper:p${to}`, false]),
    ]),
  }));

const linksOf = ({ links }: Drawn): EdgePut[] =>
  [...links].map(([id, disputed]) => aLink(id, { status: disputed ? 'disputed' : 'published' }));

const nodesOf = ({ papers }: Drawn) => [
  ...papers.map((word, place) =>
    aPaper(`p${place}`, { title: `On ${words[word] ?? ''}`, summary: words[place % 5] ?? '' }),
  ),
  ...tactics.map((slug) => aTactic(slug)),
];

const projectionOf = (graph: Drawn): Projection => aProjection({ nodes: nodesOf(graph), edges: linksOf(graph) });

const answers = (projection: Projection) =>
  [...projection.nodes.values()].flatMap((node) =>
    relatedModes.map((mode) => relatedTo(projection, node, { mode, limit: 100 })),
  );

/** What each shared thing adds to each pair. */
const valuesOf = (projection: Projection): ReadonlyMap<string, number> =>
  new Map(
    [...projection.nodes.values()].flatMap((node) =>
      kinOf(projection, node).flatMap(({ id, ties }) =>
        ties.map((tie): [string, number] => [`${node.id} ${id} ${tie.node}`, tie.value]),
      ),
    ),
  );

test('every answer keeps to the contract: parts add up to scores from 0 to 1, in order, ties by id', () => {
  fc.assert(
    fc.property(drawn, (graph) => {
      for (const answer of answers(projectionOf(graph))) {
        const { items, total } = getRelated.response.parse(answer);
        expect(items).toHaveLength(total);
        for (const { score, parts } of items) {
          expect(scoreOf(parts)).toBe(score);
          expect(parts.every(({ value }) => value > 0 && rounded(value) === value)).toBe(true);
          expect(parts.some(({ reason }) => reason !== 'words')).toBe(true);
        }
        const ranks = items.map(({ score, node }): [number, string] => [-score, node.id]);
        expect(ranks).toEqual(ranks.toSorted(([one, id], [other, otherId]) => one - other || (id < otherId ? -1 : 1)));
      }
    }),
  );
});

test('what two things share is the same from either side', () => {
  fc.assert(
    fc.property(drawn, (graph) => {
      const projection = projectionOf(graph);
      const kin = new Map(
        [...projection.nodes.values()].flatMap((node) =>
          kinOf(projection, node).map(({ id, ties, cites, likeness }): [string, unknown] => [
            `${node.id} ${id}`,
            { cites, likeness, ties: new Map(ties.map((tie) => [tie.node, tie.value])) },
          ]),
        ),
      );
      for (const [pair, shared] of kin) expect(kin.get(pair.split(' ').toReversed().join(' '))).toEqual(shared);
    }),
  );
});

test('the order in which things were written changes nothing', () => {
  fc.assert(
    fc.property(drawn, (graph) => {
      const turned = aProjection({ nodes: nodesOf(graph).toReversed(), edges: linksOf(graph).toReversed() });
      expect(answers(turned)).toEqual(answers(projectionOf(graph)));
    }),
  );
});

test('another paper changes what a shared thing adds only where it is linked to it', () => {
  fc.assert(
    fc.property(drawn, fc.nat(3), (graph, tactic) => {
      const before = valuesOf(projectionOf(graph));
      const after = valuesOf(
        aProjection({
          nodes: [...nodesOf(graph), aPaper('another')],
          edges: [...linksOf(graph), aLink(`paper:another~SUPPORTS~tactic:t${tactic}`)],
        }),
      );
      const elsewhere = [...before.keys()].filter((key) => after.has(key) && !key.includes(`tactic:t${tactic}`));
      expect(elsewhere.map((key) => after.get(key))).toEqual(elsewhere.map((key) => before.get(key)));
    }),
  );
});

test('two papers whose every neighbour is common are not related, however many they share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat({ max: 8 }), (holders, others) => {
      fc.pre(holders > (holders + others) / 3);
      const ids = Array.from({ length: holders + others }, (_, place) => `p${place}`);
      const projection = aProjection({
        nodes: [
          ...ids.map((slug) => aPaper(slug, { title: 'The same words' })),
          ...tactics.map((slug) => aTactic(slug)),
        ],
        edges: ids
          .slice(0, holders)
          .flatMap((slug) => tactics.map((tactic) => aLink(`paper:${slug}~SUPPORTS~tactic:${tactic}`))),
      });
      const related = ids.flatMap((slug) => {
        const node = projection.nodes.get(NodeId.parse(`paper:${slug}`));
        return node ? kinOf(projection, node) : [];
      });
      expect(related).toEqual([]);
    }),
  );
});
