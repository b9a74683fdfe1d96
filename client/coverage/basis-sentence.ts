import type { CoverageValue } from '#contracts/coverage.ts';

type Basis = NonNullable<CoverageValue['basis']>;

/** "1 of 6 papers states a setting: Education. 9 of 11 links are editors’ readings." */
export const basisSentence = (papers: number, basis: Basis): string =>
  `${settingWords(papers, basis)}. ${readingWords(basis)}.`;

const settingWords = (papers: number, { papersWithSetting, settings }: Basis): string => {
  const [some] = settings;
  if (some === undefined)
    return papers === 1 ? 'The paper states no setting' : `None of ${papers} papers states a setting`;
  const what = `${settings.length === 1 ? 'a setting' : 'settings'}: ${listed.format(settings)}`;
  if (papers === 1) return `The paper states ${what}`;
  return `${papersWithSetting} of ${papers} papers ${papersWithSetting === 1 ? 'states' : 'state'} ${what}`;
};

const readingWords = ({ links, editorsReadings }: Basis): string => {
  if (editorsReadings === 0) return 'No link is an editors’ reading';
  if (editorsReadings < links)
    return `${editorsReadings} of ${links} links ${editorsReadings === 1 ? 'is an editors’ reading' : 'are editors’ readings'}`;
  return links === 1 ? 'The link is an editors’ reading' : `All ${links} links are editors’ readings`;
};

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
