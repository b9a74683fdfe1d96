import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { Change } from './change.ts';
import { InvalidChange } from './errors.ts';
import { proposalOf } from './proposal.ts';
import { aChange, aLink, aPaper, aTactic, someEvidence } from './testing/a-change.ts';

const faultsOf = (change: Change): string[] => {
  try {
    proposalOf(change);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidChange)) throw error;
    return error.faults.map(({ field, expected }) => `${field}: ${expected}`);
  }
};
const link = 'paper:x~SUPPORTS~tactic:y';

test('a sound change has no fault and keeps its order', () => {
  const change = aChange({ nodes: [aTactic('y'), aPaper('x')], edges: [aLink(link)] });
  expect(proposalOf(change).things.map(({ id }) => id)).toEqual(['tactic:y', 'paper:x', link]);
});

test('a node is held against its kind, and each fault names the node and the field', () => {
  const faults = faultsOf(
    aChange({ nodes: [aPaper('x', { year: 90, doi: 'nonsense' }), aTactic('y', { title: ' ' })] }),
  );
  expect(faults).toHaveLength(3);
  expect(faults[0]).toMatch(/^paper:x\.year: /);
  expect(faults[1]).toBe('paper:x.doi: a DOI such as 10.1111/puar.12432');
  expect(faults[2]).toMatch(/^tactic:y\.title: /);
});

test('a node whose id belongs to another kind is refused', () => {
  expect(faultsOf(aChange({ nodes: [aPaper('x', { id: NodeId.parse('tactic:x') })] }))).toEqual([
    'tactic:x.id: an id such as paper:some-words',
  ]);
});

test('the ends of a link are of the kinds that its type joins', () => {
  expect(faultsOf(aChange({ edges: [aLink('tactic:y~SUPPORTS~paper:x')] }))).toEqual([
    'tactic:y~SUPPORTS~paper:x.from: SUPPORTS begins at Paper',
    'tactic:y~SUPPORTS~paper:x.to: SUPPORTS ends at Tactic',
  ]);
});

test('a link from a node to itself is refused', () => {
  expect(faultsOf(aChange({ edges: [aLink('paper:x~CITES~paper:x', { evidence: [] })] }))).toEqual([
    'paper:x~CITES~paper:x.to: another node than the one that the link begins at',
  ]);
});

test('a link’s id is made of its ends and type', () => {
  expect(faultsOf(aChange({ edges: [{ ...aLink(link), to: NodeId.parse('tactic:z') }] }))).toEqual([
    `${link}.id: from~TYPE~to of the link itself`,
  ]);
});

test('only a type with an order has a position, and only a plain fact a confidence of its own', () => {
  expect(faultsOf(aChange({ edges: [aLink(link, { position: 1, confidence: 'low' })] }))).toEqual([
    `${link}.position: nothing: SUPPORTS has no order`,
    `${link}.confidence: nothing: the evidence of SUPPORTS says how sure it is`,
  ]);
  const authorship = aLink('paper:x~WRITTEN_BY~person:z', { position: 1, confidence: 'low', evidence: [] });
  expect(faultsOf(aChange({ edges: [authorship] }))).toEqual([]);
});

test('evidence says where it can be read, and a quote is at most 300 characters long', () => {
  const { urls: _, ...nowhere } = someEvidence('e1');
  const long = someEvidence('e2', { quote: 'x'.repeat(301) });
  const faults = faultsOf(aChange({ edges: [aLink(link, { evidence: [nowhere] })] }));
  expect(faults).toEqual([`${link}.evidence.0: a source or urls: where it can be read`]);
  expect(faultsOf(aChange({ edges: [aLink(link, { evidence: [long] })] }))[0]).toMatch(
    new RegExp(`^${link}\\.evidence\\.0\\.quote: `),
  );
});

test('what a paper says is quoted, and a source is something that can be read', () => {
  const unquoted = someEvidence('e1', { saidBy: 'paper' });
  const quoted = someEvidence('e2', { saidBy: 'paper', quote: 'Trust grows.', source: NodeId.parse('paper:x') });
  const unread = someEvidence('e3', { source: NodeId.parse('tactic:y') });
  expect(faultsOf(aChange({ edges: [aLink(link, { evidence: [quoted, unquoted, unread] })] }))).toEqual([
    `${link}.evidence.1.quote: the paper’s own words, since the paper says it`,
    `${link}.evidence.2.source: something that can be read: Briefing or Paper or CaseStudy`,
  ]);
});

test('a thing or a piece of evidence that stands twice in a change is refused', () => {
  const edges = [aLink(link, { evidence: [someEvidence('e'), someEvidence('e')] })];
  expect(faultsOf(aChange({ nodes: [aPaper('x'), aPaper('x')], edges }))).toEqual([
    'paper:x: to stand once in the change',
    'e: to be the id of one piece of evidence in the change',
  ]);
});

test('a change says who, why and when', () => {
  expect(faultsOf(aChange({ by: '', why: '', at: 'yesterday' })).map((fault) => fault.split(':')[0])).toEqual([
    'change.by',
    'change.at',
    'change.why',
  ]);
});
