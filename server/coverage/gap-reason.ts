import type { NodeId } from '#contracts/graph.ts';
import { capitalised, countedInWords, type KindWords, kindWords, numberWord } from '#contracts/kind-words.ts';
import { registry } from '#contracts/registry.ts';
import type { Projection } from '#server/projection/projection.ts';
import { titleOf } from './described-values.ts';
import type { RankedGap } from './ranked-gaps.ts';
import { settingsOf } from '#server/projection/settings.ts';

/** "Share Discretion in Education", "Share Discretion for Public managers". */
export const titleOfGap = (projection: Projection, { row, column }: RankedGap): string => {
  const title = titleOf(projection, row);
  if (!column) return title;
  return `${title} ${column.facet === 'audience' ? 'for' : 'in'} ${titleOf(projection, column.value)}`;
};

/** Why something is a gap, and who waits for it, as a sentence about this collection. */
export const reasonOf = (projection: Projection, gap: RankedGap): string => {
  const { papers, cases } = gap;
  const about = `about ${titleOfGap(projection, gap)} in this collection`;
  return capitalised(`${whatSpeaks(papers.length, cases.length)} ${about}${moreOf(projection, gap)}${waitOf(gap)}.`);
};

/** Who waits, and by which rule: near a cell are other papers than near a tactic by itself. */
const waitOf = ({ column, waiting }: RankedGap): string => {
  if (waiting === 0) return '';
  if (column?.facet === 'audience') return '; this audience waits: other papers are for it';
  const [wait, them] = waiting === 1 ? ['waits', 'it'] : ['wait', 'them'];
  const why = column
    ? `papers on the tactic or the setting are for ${them}, nothing on both is`
    : `other papers are for ${them}, nothing on this tactic is`;
  return `; ${countedInWords(waiting, audienceWords)} ${wait}: ${why}`;
};

/** "two papers, but no case, speak". */
const whatSpeaks = (papers: number, cases: number): string => {
  const [one, other] =
    papers === 0 ? [countedInWords(cases, caseWords), 'no paper'] : [countedInWords(papers, paperWords), 'no case'];
  const speak = papers + cases > 1 ? 'speak' : 'speaks';
  if (papers === 0 && cases === 0) return 'no paper and no case speaks';
  return papers > 0 && cases > 0
    ? `${one} and ${countedInWords(cases, caseWords)} ${speak}`
    : `${one}, but ${other}, ${speak}`;
};

/** What the counts don't tell. */
const moreOf = (projection: Projection, gap: RankedGap): string => {
  const { state, papers } = gap;
  if (state === 'unverified') return ', by nothing but links of low confidence';
  if (state === 'contested') return ', and it is contested';
  if (state === 'stale') return `, the newest paper from ${newestOf(projection, papers)}`;
  return state === 'narrow' ? narrownessOf(projection, gap) : '';
};

/** Which setting is stated, and by which of the papers and cases: the others state none. */
const narrownessOf = (projection: Projection, { papers, cases }: RankedGap): string => {
  const stating = (ids: readonly NodeId[]): number => ids.filter((id) => settingsOf(projection, id).length > 0).length;
  const [setting] = [...papers, ...cases].flatMap((id) => settingsOf(projection, id));
  if (setting === undefined) return ', with no setting stated';
  const by = [stating(papers), stating(cases)] as const;
  if (by[0] === papers.length && by[1] === cases.length) return `, all in ${titleOf(projection, setting)}`;
  const whose = [someOf(by[0], papers.length, paperWords), someOf(by[1], cases.length, caseWords)].filter(Boolean);
  return `, with one setting stated, ${titleOf(projection, setting)}, by ${whose.join(' and ')}`;
};

/** "the case", "one of the two papers"; "" for none. */
const someOf = (some: number, all: number, words: KindWords): string => {
  if (some === 0) return '';
  if (some < all) return `${numberWord(some)} of the ${countedInWords(all, words)}`;
  return all === 1 ? `the ${words.one}` : `the ${countedInWords(all, words)}`;
};

const newestOf = ({ nodes }: Projection, papers: RankedGap['papers']): number =>
  Math.max(
    ...papers.map((id) => {
      const paper = nodes.get(id);
      return paper?.kind === 'Paper' ? paper.year : 0;
    }),
  );

const [paperWords, caseWords, audienceWords] = [
  kindWords(registry, 'Paper'),
  kindWords(registry, 'CaseStudy'),
  kindWords(registry, 'Audience'),
];
