import type { Projection } from '#server/projection/projection.ts';
import { titleOf } from './described-values.ts';
import type { RankedGap } from './ranked-gaps.ts';
import { settingsOf } from './settings.ts';

/** "Share Discretion in Education", "Share Discretion for Public managers". */
export const titleOfGap = (projection: Projection, { row, column }: RankedGap): string => {
  const title = titleOf(projection, row);
  if (!column) return title;
  return `${title} ${column.facet === 'audience' ? 'for' : 'in'} ${titleOf(projection, column.value)}`;
};

/** Why something is a gap, and who waits for it, as a sentence about this collection. */
export const reasonOf = (projection: Projection, gap: RankedGap): string => {
  const { papers, cases, waiting } = gap;
  const about = `about ${titleOfGap(projection, gap)} in this collection`;
  const wait = waiting === 0 ? '' : `; ${counted(waiting, 'audience')} ${waiting === 1 ? 'waits' : 'wait'} for it`;
  return capitalised(`${whatSpeaks(papers.length, cases.length)} ${about}${moreOf(projection, gap)}${wait}.`);
};

/** "two papers, but no case, speak". */
const whatSpeaks = (papers: number, cases: number): string => {
  const [one, other] = papers === 0 ? [counted(cases, 'case'), 'no paper'] : [counted(papers, 'paper'), 'no case'];
  const speak = papers + cases > 1 ? 'speak' : 'speaks';
  if (papers === 0 && cases === 0) return 'no paper and no case speaks';
  return papers > 0 && cases > 0 ? `${one} and ${counted(cases, 'case')} ${speak}` : `${one}, but ${other}, ${speak}`;
};

/** What the counts don't tell. */
const moreOf = (projection: Projection, { state, papers, cases }: RankedGap): string => {
  if (state === 'unverified') return ', by nothing but links of low confidence';
  if (state === 'contested') return ', and it is contested';
  if (state === 'stale') return `, the newest paper from ${newestOf(projection, papers)}`;
  if (state !== 'narrow') return '';
  const [setting] = [...papers, ...cases].flatMap((id) => settingsOf(projection, id));
  return setting === undefined ? ', with no setting stated' : `, all in ${titleOf(projection, setting)}`;
};

const newestOf = ({ nodes }: Projection, papers: RankedGap['papers']): number =>
  Math.max(
    ...papers.map((id) => {
      const paper = nodes.get(id);
      return paper?.kind === 'Paper' ? paper.year : 0;
    }),
  );

const counted = (count: number, noun: string): string =>
  `${words[count] ?? count.toLocaleString('en-GB')} ${noun}${count === 1 || count === 0 ? '' : 's'}`;

const words = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
