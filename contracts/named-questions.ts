import { usualStaleAfter } from './coverage.ts';
import { capitalised, type KindWords, kindWords } from './kind-words.ts';
import type { Registry } from './registry-shape.ts';

/** A question's name and what exactly is asked, in the words of a registry: all that a page needs to offer it. */
export interface QuestionWords {
  /** Stands in addresses. */
  readonly id: string;
  readonly title: string;
  readonly asks: string;
}

/** Every named question: what a paper supports, then what is open, gaps first and what somebody should check last. */
export const namedQuestions = (of: Registry) => {
  const papers = kindWords(of, 'Paper');
  const tactics = kindWords(of, 'Tactic');
  const cases = kindWords(of, 'CaseStudy');
  const audiences = kindWords(of, 'Audience');
  const sectors = kindWords(of, 'Sector');
  const organizations = kindWords(of, 'Organization');
  return {
    tacticsOfPapers: {
      id: 'by-paper',
      title: `Which ${tactics.many} does a ${papers.one} support?`,
      asks: `Every ${papers.one} with the ${tactics.many} it is linked to, counted by how it speaks of them, and its links by who says so. Choose one to read its sentences.`,
    },
    tacticsWithoutPapers: unclaimed(tactics, papers),
    tacticsWithoutCases: unclaimed(tactics, cases),
    tacticsReadByEditorsAlone: {
      id: idOf(`${tactics.many} read by editors alone`),
      title: `${capitalised(tactics.many)} that rest on editors’ readings alone`,
      asks: `${capitalised(tactics.many)} whose every link from a ${papers.one} is an editors’ reading: no study and no publisher says so.`,
    },
    staleTactics: {
      id: idOf(`stale ${tactics.many}`),
      title: `${capitalised(tactics.many)} without a recent ${papers.one}`,
      asks: `${capitalised(tactics.many)} whose newest ${papers.one} in this collection is more than ${usualStaleAfter} years old. Those with no ${papers.one} at all are not among them.`,
    },
    contestedLinks: {
      id: 'contested-links',
      title: 'Contested links',
      asks: `Links that somebody disputes, and those of a ${tactics.one} that one ${papers.one} supports and another challenges.`,
    },
    papersWithoutTactics: unclaimed(papers, tactics),
    casesWithoutPapers: {
      id: idOf(`${cases.many} without ${papers.many}`),
      title: `${capitalised(cases.many)} that no ${papers.one} mentions`,
      asks: `${capitalised(cases.many)} with which no ${papers.one} in this collection is illustrated.`,
    },
    audiencesWithoutCases: {
      id: idOf(`${audiences.many} without ${cases.many}`),
      title: `${capitalised(audiences.many)} with no ${cases.one}`,
      asks: `${capitalised(audiences.many)} for whom no ${cases.one} counts: none illustrates a ${papers.one} that is of interest to them.`,
    },
    sectorsWithoutCases: {
      id: idOf(`${sectors.many} without ${cases.many}`),
      title: `${capitalised(sectors.many)} with no ${cases.one}`,
      asks: `${capitalised(sectors.many)} that no ${cases.one} concerns, by itself or through an ${organizations.one} that took part.`,
    },
    toVerify: {
      id: 'to-verify',
      title: 'To verify',
      asks: 'Evidence without a quote or below high confidence, and facts that nobody has checked.',
    },
  } as const satisfies Record<string, QuestionWords>;
};

export type QuestionName = keyof ReturnType<typeof namedQuestions>;

export const allQuestions = (of: Registry): QuestionWords[] => Object.values(namedQuestions(of));

/** What the collection does not answer yet: all but the question that lists every paper. */
export const openQuestions = (of: Registry): QuestionWords[] => {
  const { tacticsOfPapers: _, ...open } = namedQuestions(of);
  return Object.values(open);
};

const unclaimed = (role: KindWords, other: KindWords): QuestionWords => ({
  id: idOf(`${role.many} without ${other.many}`),
  title: `${capitalised(role.many)} with no ${other.one}`,
  asks: `${capitalised(role.many)} that no claim joins to a ${other.one}.`,
});

const idOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]+/g, '-');
