import { describe, expect, test } from 'vitest';
import { collectionFile } from './collection.ts';
import { edgeEnds, edgeId, edgeIdSchema, Evidence, Node, nodeIdSchema, nodeSchema } from './graph.ts';
import { registry } from './registry.ts';
import type { KindEntry, LinkEntry, Registry } from './registry-shape.ts';

const withInstruments = (): Registry => {
  const { Venue } = registry.kinds;
  const { ABOUT } = registry.types;
  const Instrument: KindEntry = { ...Venue, prefix: 'instrument', label: { one: 'Instrument', many: 'Instruments' } };
  const MEASURED_WITH: LinkEntry = { ...ABOUT, from: ['Paper'], to: ['Instrument'] };
  return { kinds: { ...registry.kinds, Instrument }, types: { ...registry.types, MEASURED_WITH } };
};

const aPaper = {
  id: 'paper:trust-2015',
  kind: 'Paper',
  title: 'Trust',
  shortTitle: 'Trust',
  summary: 'Trust depends on clear contracts.',
  cslType: 'article-journal',
  year: 2015,
  revision: 1,
};

describe('a node', () => {
  test('travels with its kind, its fields and its revision', () => {
    expect(Node.parse(aPaper)).toEqual(aPaper);
  });

  test('is refused with a field that its kind does not have', () => {
    const answer = Node.safeParse({ ...aPaper, orcid: '0000-0001-2345-6789' });
    expect(answer.error?.issues[0]?.message).toContain('orcid');
  });

  test('is refused with the id of another kind', () => {
    expect(Node.safeParse({ ...aPaper, id: 'tactic:trust' }).success).toBe(false);
  });

  test('may only be unsure about fields that it has', () => {
    expect(Node.safeParse({ ...aPaper, unsure: ['year'] }).success).toBe(true);
    expect(Node.safeParse({ ...aPaper, unsure: ['colour'] }).success).toBe(false);
  });
});

describe('a link', () => {
  test('has an id made of what it joins', () => {
    const id = edgeId('paper:trust-2015', 'SUPPORTS', 'tactic:share-discretion');
    expect(edgeEnds(id)).toEqual({ from: 'paper:trust-2015', type: 'SUPPORTS', to: 'tactic:share-discretion' });
  });

  test('has no id for a type that the registry does not know', () => {
    expect(() => edgeId('paper:a', 'LIKES', 'tactic:b')).toThrow(/SUPPORTS/);
  });
});

test('a quote longer than 300 characters is refused', () => {
  const evidence = {
    id: 'e1',
    saidBy: 'paper',
    basis: 'stated',
    confidence: 'high',
    method: 'human',
    addedBy: 'editors',
    addedAt: '2026-01-01T00:00:00Z',
  };
  expect(Evidence.safeParse({ ...evidence, quote: 'a'.repeat(300) }).success).toBe(true);
  expect(Evidence.safeParse({ ...evidence, quote: 'a'.repeat(301) }).error?.issues[0]?.path).toEqual(['quote']);
});

describe('a kind added to a copy of the registry', () => {
  const grown = withInstruments();
  const balance = { id: 'instrument:balance', kind: 'Instrument', title: 'Balance' };

  test('is taken by the node schema, which refuses it without', () => {
    expect(nodeSchema(grown).parse(balance)).toEqual(balance);
    expect(nodeSchema(registry).safeParse(balance).success).toBe(false);
  });

  test('has ids, and so have its links', () => {
    expect(nodeIdSchema(grown).safeParse('instrument:balance').success).toBe(true);
    const link = 'paper:a~MEASURED_WITH~instrument:balance';
    expect(edgeIdSchema(grown).safeParse(link).success).toBe(true);
    expect(edgeIdSchema(registry).safeParse(link).success).toBe(false);
  });

  test('is taken from a collection file', () => {
    const file = { addedBy: 'editors', addedAt: '2026-01-01T00:00:00Z', nodes: [balance] };
    expect(collectionFile(grown).safeParse(file).success).toBe(true);
    expect(collectionFile(registry).safeParse(file).success).toBe(false);
  });
});
