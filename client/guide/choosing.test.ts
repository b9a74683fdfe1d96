import { expect, it } from 'vitest';
import { applies, withoutValue, withStage, withValue, withWords } from '#client/guide/choosing.ts';
import { noSituation } from '#client/guide/situation-address.ts';
import { aStage, aTopic } from '#contracts/testing/building.ts';

const trust = aTopic('trust');
const design = aStage('design', 1);
const nothing = { read: [], leftOut: [] };
const asked = { ...noSituation, q: 'trust in design' };

it('leaves out for good what the words mean, and takes it back by them', () => {
  const understood = { read: [{ node: trust, words: 'trust' }], leftOut: [] };
  expect(applies(asked, understood, trust.id)).toBe(true);
  const without = withoutValue(asked, trust.id);
  expect(without.without).toEqual([trust.id]);
  const leftOut = { read: [], leftOut: understood.read };
  expect(applies(without, leftOut, trust.id)).toBe(false);
  expect(withValue(without, leftOut, { facet: 'topic', id: trust.id })).toEqual(asked);
});

it('names a value that the words don’t mean, and takes it away again', () => {
  const named = withValue(noSituation, nothing, { facet: 'topic', id: trust.id });
  expect(named.topic).toEqual([trust.id]);
  expect(withoutValue(named, trust.id)).toEqual(noSituation);
});

it('has one stage alone, or none', () => {
  const understood = { read: [{ node: design, words: 'design' }], leftOut: [] };
  const other = aStage('diagnosis', 2).id;
  expect(withStage(asked, understood, other)).toEqual({ ...asked, stage: [other], without: [design.id] });
  expect(withStage({ ...asked, stage: [other] }, understood, design.id).without).toEqual([other]);
  expect(withStage(asked, understood, null).without).toEqual([design.id]);
});

it('keeps what was left out while its words are still in the text', () => {
  const without = { ...asked, without: [trust.id] };
  const understood = { read: [], leftOut: [{ node: trust, words: 'trust … Trusting' }] };
  expect(withWords(without, understood, ' trust in design ').without).toEqual([trust.id]);
  expect(withWords(without, understood, 'more trust, trusting less').without).toEqual([trust.id]);
  expect(withWords(without, understood, 'money in design').without).toEqual([]);
});
