import { expect, it } from 'vitest';
import { basisSentence } from '#client/coverage/basis-sentence.ts';

const words = (papers: number, papersWithSetting: number, settings: string[], editorsReadings: number): string =>
  basisSentence(papers, { papersWithSetting, settings, links: papers, editorsReadings });

it('says how many papers state a setting, and how many links are editors’ readings', () => {
  expect(words(6, 1, ['Education'], 5)).toBe(
    '1 of 6 papers states a setting: Education. 5 of 6 links are editors’ readings.',
  );
  expect(words(6, 2, ['Education', 'Transport'], 1)).toBe(
    '2 of 6 papers state settings: Education and Transport. 1 of 6 links is an editors’ reading.',
  );
  expect(words(3, 0, [], 3)).toBe('None of 3 papers states a setting. All 3 links are editors’ readings.');
  expect(words(2, 2, ['Education'], 0)).toBe(
    '2 of 2 papers state a setting: Education. No link is an editors’ reading.',
  );
  expect(words(1, 0, [], 1)).toBe('The paper states no setting. The link is an editors’ reading.');
  expect(words(1, 1, ['Education'], 0)).toBe('The paper states a setting: Education. No link is an editors’ reading.');
});
