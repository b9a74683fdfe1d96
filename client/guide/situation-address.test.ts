import { expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { isEmpty, noSituation, readSituation, toggled, writeSituation } from '#client/guide/situation-address.ts';

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
  expect(readSituation({ q: ` ${'x'.repeat(400)}` }).q).toHaveLength(300);
});

it('is empty without words and values, whatever is chosen for the brief', () => {
  expect(isEmpty({ ...noSituation, tactics: [NodeId.parse('tactic:x')] })).toBe(true);
  expect(isEmpty(toggled(noSituation, 'sector', business))).toBe(false);
  expect(isEmpty(toggled(toggled(noSituation, 'sector', business), 'sector', business))).toBe(true);
});
