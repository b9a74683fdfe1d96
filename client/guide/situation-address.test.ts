import { expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import {
  isEmpty,
  isFull,
  mostIds,
  noSituation,
  readPart,
  readSituation,
  toggled,
  writeSituation,
} from '#client/guide/situation-address.ts';

const business = NodeId.parse('sector:business');
const government = NodeId.parse('sector:government');

it('writes a situation into an address and reads it back', () => {
  const asked = {
    ...noSituation,
    q: 'ambulance contracts',
    sector: [business, government],
    tactics: [NodeId.parse('tactic:x')],
  };
  expect(writeSituation(asked)).toEqual({
    q: 'ambulance contracts',
    sector: 'sector:business,sector:government',
    tactics: 'tactic:x',
  });
  expect(readSituation(writeSituation(asked))).toEqual(asked);
});

it('takes what no situation is made of as absent', () => {
  const asked = readSituation({ q: 7, sector: 'sector:business,,Nonsense,sector:business', chosen: 'paper:x' });
  expect(asked).toEqual({ ...noSituation, sector: [business] });
});

it('keeps the words of an address whole, and asks with as many as are read', () => {
  const { q } = readSituation({ q: ` ${'x'.repeat(2100)}` });
  expect([q.length, readPart(q).length]).toEqual([2100, 2000]);
});

it('is empty without words and values, whatever is chosen for the brief', () => {
  expect(isEmpty({ ...noSituation, tactics: [NodeId.parse('tactic:x')] })).toBe(true);
  expect(isEmpty(toggled(noSituation, 'sector', business))).toBe(false);
  expect(isEmpty(toggled(toggled(noSituation, 'sector', business), 'sector', business))).toBe(true);
});

it('takes an id of another kind as absent, and a choice that has no room as not made', () => {
  const asked = readSituation({
    stage: 'paper:a',
    sector: 'sector:business,topic:x',
    setting: 'topic:x',
    without: 'audience:y',
    tactics: 'paper:a,tactic:x',
  });
  expect(writeSituation(asked)).toEqual({
    sector: 'sector:business',
    setting: 'topic:x',
    without: 'audience:y',
    tactics: 'tactic:x',
  });
  const ids = Array.from({ length: mostIds }, (_, number) => NodeId.parse(`tactic:t${number}`));
  const full = { ...noSituation, tactics: ids };
  expect(isFull(full, 'tactics')).toBe(true);
  expect(toggled(full, 'tactics', NodeId.parse('tactic:x'))).toEqual(full);
  expect(toggled(full, 'tactics', NodeId.parse('tactic:t3')).tactics).toHaveLength(mostIds - 1);
});
