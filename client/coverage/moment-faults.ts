import type { Asked } from '#client/coverage/asked.ts';

/** What there is to be asked for. */
export interface Known {
  /** The last revision. */
  readonly latest: number;
  /** ISO date, in UTC. */
  readonly today: string;
}

/** Where it can't be known here, no moment is wrong: the server tells. */
export const anyMoment: Known = { latest: Infinity, today: '9999-12-31' };

/** What is wrong with the moments that are asked for, of those that there can't be; null where nothing is. */
export const momentFaults = (
  { asOf, compare }: Pick<Asked, 'asOf' | 'compare'>,
  known: Known,
): Readonly<Record<'asOf' | 'compare', string | null>> => ({
  asOf: faultOf(asOf, known),
  compare: faultOf(compare, known),
});

const faultOf = (moment: string | null, { latest, today }: Known): string | null => {
  if (moment === null) return null;
  if (moment.includes('-'))
    return moment > today ? `${moment} is yet to come. Write a day up to today, ${today}, or a revision.` : null;
  return Number(moment) > latest
    ? `There is no revision ${moment} yet. Write a revision up to ${latest}, or a day such as ${today}.`
    : null;
};
