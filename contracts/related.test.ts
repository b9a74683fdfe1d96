import { expect, test } from 'vitest';
import { kindNames } from '#contracts/registry.ts';
import { modesOf, relatedKinds } from '#contracts/related.ts';

test('a kind has the modes that its links can fill, and other kinds have none', () => {
  expect(modesOf('Paper')).toEqual(['nearest', 'other-setting', 'disagrees', 'same-audience']);
  expect(modesOf('CaseStudy')).toEqual(['nearest', 'other-setting']);
  expect(modesOf('Tactic')).toEqual(['nearest']);
  const others = kindNames.filter((kind) => !relatedKinds.some((one) => one === kind));
  expect(others.flatMap(modesOf)).toEqual([]);
});
