import type { CoverageFacet } from '#contracts/coverage.ts';

/** What the values of a facet are called. */
export const facetWords: Readonly<Record<CoverageFacet, { readonly one: string; readonly many: string }>> = {
  tactic: { one: 'Tactic', many: 'Tactics' },
  stage: { one: 'Stage', many: 'Stages' },
  sector: { one: 'Sector', many: 'Sectors' },
  audience: { one: 'Audience', many: 'Audiences' },
  topic: { one: 'Topic', many: 'Topics' },
  setting: { one: 'Setting', many: 'Settings' },
  place: { one: 'Place', many: 'Places' },
  year: { one: 'Year', many: 'Years' },
  venue: { one: 'Venue', many: 'Venues' },
};

/** "Tactics by settings". */
export const facetsTitle = (rows: CoverageFacet, columns: CoverageFacet): string =>
  `${facetWords[rows].many} by ${facetWords[columns].many.toLowerCase()}`;
