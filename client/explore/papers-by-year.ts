import type { LinkRow } from '#contracts/link-groups.ts';
import { compareText } from '#contracts/order.ts';

interface YearOfPapers {
  readonly year: number;
  readonly rows: readonly LinkRow[];
}

/** Papers under their years, the newest first; within a year by title. */
export const papersByYear = (rows: readonly LinkRow[]): YearOfPapers[] => {
  const years = new Map<number, LinkRow[]>();
  for (const row of rows) if (row.other.kind === 'Paper') addTo(years, row.other.year, row);
  return [...years]
    .toSorted(([one], [other]) => other - one)
    .map(([year, of]) => ({
      year,
      rows: of.toSorted((one, other) => compareText(one.other.title, other.other.title)),
    }));
};

const addTo = (years: Map<number, LinkRow[]>, year: number, row: LinkRow): void => {
  const rows = years.get(year);
  if (rows) rows.push(row);
  else years.set(year, [row]);
};
