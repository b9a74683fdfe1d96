import { expect, test } from 'vitest';
import { BadRequest } from '#server/http/errors.ts';
import { momentOf } from './moment.ts';

const history = {
  revisions: [
    { number: 1, at: '2026-01-02T03:04:05.000Z' },
    { number: 2, at: '2026-01-02T23:59:59.999Z' },
    { number: 3, at: '2026-02-03T00:00:00.000Z' },
  ],
  today: '2026-11-27',
};
const moment = (text: string) => momentOf('asOf', text, history);

test('a day is the last revision of that day or before', () => {
  expect(moment('2026-01-02')).toEqual({ revision: 2, date: '2026-01-02' });
  expect(moment('2026-02-02')).toEqual({ revision: 2, date: '2026-02-02' });
  expect(moment('2026-11-27')).toEqual({ revision: 3, date: '2026-11-27' });
});

test('before the first revision there is nothing', () => {
  expect(moment('2026-01-01')).toEqual({ revision: 0, date: '2026-01-01' });
  expect(moment('0')).toEqual({ revision: 0, date: '2026-01-02' });
  expect(momentOf('asOf', '0', { ...history, revisions: [] })).toEqual({ revision: 0, date: '2026-11-27' });
});

test('a revision is seen on the day on which it was made', () => {
  expect(moment('2')).toEqual({ revision: 2, date: '2026-01-02' });
});

test('a revision that isn’t there yet is refused by the name of the field', () => {
  expect(() => moment('4')).toThrow(BadRequest);
  expect(() => moment('4')).toThrow('asOf');
});

test('a day that is yet to come is refused', () => {
  expect(() => moment('2026-11-28')).toThrow(
    expect.objectContaining({ faults: [{ field: 'asOf', expected: 'a day up to today, 2026-11-27, or a revision' }] }),
  );
});
