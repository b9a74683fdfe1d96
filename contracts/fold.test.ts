import { expect, test } from 'vitest';
import { folded } from './fold.ts';

test.each([
  ['Ångström', 'angstrom'],
  ['STRAẞE', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['İstanbul', 'istanbul'],
  ['ﬁrm', 'firm'],
  ['Two Words', 'two words'],
])('%s is folded to %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});
