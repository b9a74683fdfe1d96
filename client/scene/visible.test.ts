import { describe, expect, it } from 'vitest';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import { NodeId } from '#contracts/graph.ts';
import { legendOf, tallyOf } from '#client/scene/visible.ts';

const thing = (kind: string, id: string) => ({ kind, id: NodeId.parse(id) });
const link = (from: string, type: string, to: string) => ({ from: NodeId.parse(from), type, to: NodeId.parse(to) });

const picture = {
  nodes: [
    thing('Paper', 'paper:a'),
    thing('Tactic', 'tactic:b'),
    thing('Topic', 'topic:c'),
    thing('Stage', 'stage:first'),
  ],
  edges: [
    link('paper:a', 'SUPPORTS', 'tactic:b'),
    link('paper:a', 'ABOUT', 'topic:c'),
    link('tactic:b', 'IN_STAGE', 'stage:first'),
  ],
};

describe('the tally', () => {
  it('counts what stands in columns, and not the stages that group it', () => {
    expect(tallyOf(registry, picture)).toEqual({ things: 3, links: 2, resting: 1 });
  });
});

describe('the legend', () => {
  it('has the kinds of the columns with their counts, and says which are shown', () => {
    const entries = legendOf(registry, picture.nodes, { withoutKinds: ['Topic'] });
    expect(entries.find(({ kind }) => kind === 'Topic')).toEqual({
      kind: 'Topic',
      label: 'Topics',
      count: 1,
      shown: false,
    });
    expect(entries.find(({ kind }) => kind === 'Paper')).toMatchObject({ count: 1, shown: true });
    expect(entries.map(({ kind }) => kind)).not.toContain('Stage');
  });

  it('has another kind where the picture holds one, but not what only groups', () => {
    const entries = legendOf(registry, [...picture.nodes, { kind: 'Person' }], {});
    expect(entries.map(({ kind }) => kind)).toContain('Person');
    expect(entries.map(({ kind }) => kind)).not.toContain('Venue');
    expect(entries.map(({ kind }) => kind)).not.toContain('Stage');
  });

  it('follows a registry to which a kind was added', () => {
    const larger: Registry = {
      ...registry,
      kinds: {
        ...registry.kinds,
        Instrument: {
          prefix: 'instrument',
          label: { one: 'Instrument', many: 'Instruments' },
          meaning: 'A thing to measure with.',
          column: 'cases',
          look: { shape: 'circle', light: '#000000', dark: '#FFFFFF' },
          fields: {},
        },
      },
    };
    const nodes = [...picture.nodes, { kind: 'Instrument' }, { kind: 'Instrument' }];
    expect(legendOf(larger, nodes, {}).at(-1)).toEqual({
      kind: 'Instrument',
      label: 'Instruments',
      count: 2,
      shown: true,
    });
  });
});
