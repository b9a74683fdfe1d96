import { namedQuestions, type QuestionName } from '#contracts/named-questions.ts';
import type { NamedQuestion } from '#contracts/questions.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { Answer, Asked } from './answer.ts';
import { withoutClaim } from './claims.ts';
import { contestedLinks } from './contested-links.ts';
import { staleTactics, tacticsOfPapers, tacticsReadByEditorsAlone } from './tactics.ts';
import { toVerify } from './to-verify.ts';
import { audiencesWithoutCases, casesWithoutPapers, sectorsWithoutCases } from './without-cases.ts';

const answering: Readonly<Record<QuestionName, (asked: Asked) => Answer>> = {
  tacticsOfPapers,
  tacticsWithoutPapers: (asked) => withoutClaim(asked, 'Tactic', 'Paper'),
  tacticsWithoutCases: (asked) => withoutClaim(asked, 'Tactic', 'CaseStudy'),
  tacticsReadByEditorsAlone,
  staleTactics,
  contestedLinks,
  papersWithoutTactics: (asked) => withoutClaim(asked, 'Paper', 'Tactic'),
  casesWithoutPapers,
  audiencesWithoutCases,
  sectorsWithoutCases,
  toVerify,
};

export interface Question {
  readonly id: string;
  readonly answer: (asked: Asked) => Answer;
  /** What stands for the question in a list of them. */
  readonly named: (answer: Answer) => NamedQuestion;
}

/** Every named question in the words of a registry, in the order of `namedQuestions`. */
export const questionsOf = (of: Registry): Question[] => {
  const words = namedQuestions(of);
  return questionNames(words).map((name) => ({
    id: words[name].id,
    answer: answering[name],
    named: ({ says, count }) => ({ ...words[name], says, count }),
  }));
};

const questionNames = (words: Readonly<Record<QuestionName, unknown>>): QuestionName[] =>
  Object.keys(words).filter((name): name is QuestionName => name in answering);
