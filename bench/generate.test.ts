import { describe, expect, it } from 'vitest';
import { Edge, Node } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { proposalOf } from '#server/graph/proposal.ts';
import { aChange } from '#server/graph/testing/a-change.ts';
import { generateCollection, generatePicture } from './generate.ts';

const small = { papers: 300, links: 1500, seed: 1 };

describe('a generated collection', () => {
  it('is taken by the rules of a commit, with the papers and links that were asked for', () => {
    const collection = generateCollection(small);
    expect(proposalOf(aChange(collection)).things).toHaveLength(collection.nodes.length + 1500);
    expect(collection.nodes.filter((node) => node.kind === 'Paper')).toHaveLength(300);
    expect(collection.edges.map(({ evidence }) => evidence.length)).toEqual(
      collection.edges.map(({ type }) => (registry.types[type].curated ? 1 : 0)),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generateCollection(small)).toEqual(generateCollection(small));
    expect(generateCollection(small)).not.toEqual(generateCollection({ ...small, seed: 2 }));
  });

  it('has a few nodes with very many links', () => {
    const degrees = new Map<string, number>();
    for (const { from, to } of generateCollection(small).edges)
      for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const sorted = [...degrees.values()].toSorted((one, other) => other - one);
    expect(sorted[0]).toBeGreaterThan(20 * (sorted[Math.floor(sorted.length / 2)] ?? 0));
  });
});

describe('a generated picture', () => {
  it.each([20, 300, 1000])(
    'of %i nodes is what the server could answer, with the links that were asked for',
    (count) => {
      const { nodes, edges } = generatePicture({ nodes: count, linksPerNode: 3, seed: 1 });
      expect(nodes.map((node) => Node.parse(node))).toHaveLength(count);
      expect(edges.map((edge) => Edge.parse(edge))).toHaveLength(3 * count);
      expect([...new Set(nodes.map((node) => node.kind))].toSorted()).toEqual(
        ['Audience', 'CaseStudy', 'Paper', 'Sector', 'Tactic', 'Topic'].toSorted(),
      );
    },
  );

  it('says when there is no room for so many links', () => {
    expect(() => generatePicture({ nodes: 6, linksPerNode: 20, seed: 1 })).toThrow('no room');
  });
});
