import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf, type Standing, standingFaults } from './difference.ts';
import type { Image } from './images.ts';
import { proposalOf } from './proposal.ts';
import { aChange, aLink, aPaper, someEvidence } from './testing/a-change.ts';

const link = 'paper:x~SUPPORTS~tactic:y';

const standing = (things: readonly Image[], more: Partial<Standing> = {}): Standing => ({
  things: new Map(things.map((thing) => [thing.id, thing])),
  entities: new Set(['paper:x', 'tactic:y']),
  evidence: new Map(),
  edited: new Set(),
  ...more,
});

test('a thing that differs only in the order of its fields is unchanged', () => {
  const { title, ...rest } = aPaper('x');
  const proposal = proposalOf(aChange({ nodes: [{ ...rest, title }] }));
  expect(differenceOf(proposal, standing([{ ...aPaper('x'), revision: 4 }]), 5)).toEqual({
    touched: [],
    kept: [],
    unchanged: 1,
  });
});

test('the order of a list is a difference', () => {
  const proposal = proposalOf(aChange({ nodes: [aPaper('x', { altTitles: ['B', 'A'] })] }));
  const before = { ...aPaper('x', { altTitles: ['A', 'B'] }), revision: 4 };
  expect(differenceOf(proposal, standing([before]), 5).touched).toEqual([
    { thing: 'paper:x', before, after: { ...aPaper('x', { altTitles: ['B', 'A'] }), revision: 5 } },
  ]);
});

test('an edit overwrites what an edit touched last, and a load does not', () => {
  const before = { ...aPaper('x'), revision: 4 };
  const put = { nodes: [aPaper('x', { title: 'Another title' })] };
  const edited = standing([before], { edited: new Set([4]) });
  expect(differenceOf(proposalOf(aChange({ ...put, origin: 'edit' })), edited, 5).touched).toHaveLength(1);
  expect(differenceOf(proposalOf(aChange({ ...put, origin: 'load' })), edited, 5)).toMatchObject({
    touched: [],
    kept: ['paper:x'],
  });
});

test('evidence that is put again in any order and number leaves a link as it is', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => someEvidence(id));
  const before = { ...aLink(link, { evidence: all }), revision: 1 };
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (evidence) => {
      const proposal = proposalOf(aChange({ edges: [aLink(link, { evidence })] }));
      expect(differenceOf(proposal, standing([before]), 2).unchanged).toBe(1);
    }),
  );
});

test('a claim is judged by the evidence that it ends up with', () => {
  const { reason: _, ...mute } = someEvidence('e');
  const claims = (before: readonly Image[], origin: 'load' | 'edit' = 'load'): string[] => {
    const proposal = proposalOf(aChange({ origin, edges: [aLink(link, { evidence: [mute] })] }));
    return standingFaults(proposal, differenceOf(proposal, standing(before), 2), standing(before)).map(
      ({ field, expected }) => `${field}: ${expected}`,
    );
  };
  const refused = [`${link}.evidence: a quote or a reason: SUPPORTS is a claim`];
  expect(claims([])).toEqual(refused);
  expect(claims([{ ...aLink(link, { evidence: [someEvidence('other')] }), revision: 1 }])).toEqual([]);
  expect(claims([{ ...aLink(link, { evidence: [someEvidence('e')] }), revision: 1 }])).toEqual(refused);
});
