import { expect, it } from 'vitest';
import { momentFaults } from '#client/coverage/moment-faults.ts';

const known = { latest: 3, today: '2026-11-27' };

it('finds nothing wrong with revisions and days that there are', () => {
  expect(momentFaults({ asOf: '3', compare: '0' }, known)).toEqual({ asOf: null, compare: null });
  expect(momentFaults({ asOf: '2026-11-27', compare: null }, known)).toEqual({ asOf: null, compare: null });
});

it('says of a revision and of a day that they are yet to come, and what there is', () => {
  expect(momentFaults({ asOf: '2026-11-28', compare: '999' }, known)).toEqual({
    asOf: '2026-11-28 is yet to come. Write a day up to today, 2026-11-27, or a revision.',
    compare: 'There is no revision 999 yet. Write a revision up to 3, or a day such as 2026-11-27.',
  });
});
