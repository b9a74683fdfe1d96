import { expect, it } from 'vitest';
import { hasUnsureYear, labelOf } from './label.ts';
import { aPaper, aTactic } from '#contracts/testing/building.ts';

const named = { shortTitle: 'Trust in EMS contracts', year: 2015 };

it('a label bears the year of a paper', () => {
  expect(labelOf(aPaper('a', named))).toBe('Trust in EMS contracts 2015');
  expect(labelOf(aTactic('b', { title: 'Share Discretion' }))).toBe('Share Discretion');
});

it('a label puts a question mark to a year that nobody has checked, and to no other', () => {
  expect(labelOf(aPaper('a', { ...named, unsure: ['year'] }))).toBe('Trust in EMS contracts 2015?');
  expect(labelOf(aPaper('a', { ...named, unsure: ['summary'] }))).toBe('Trust in EMS contracts 2015');
  expect(hasUnsureYear(aTactic('b', { unsure: ['year'] }))).toBe(false);
});
